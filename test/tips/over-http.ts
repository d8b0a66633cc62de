import type { House } from '#operations/stage.ts';

/** Performs operations as anybody, over HTTP on a server that runs. */
export function overHttp(origin: string): Pick<House, 'perform'> {
  return {
    perform: async (operation, _person, raw) => {
      const response = await fetch(`${origin}/api/${operation.id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(raw)
      });
      const answer = await response.json();
      if (!response.ok) throw new Error(`${operation.id}: ${JSON.stringify(answer)}`);
      // The API answers with what the operation gives.
      return answer;
    }
  };
}
