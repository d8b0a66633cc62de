import { type FormWords, Said } from './said.ts';

/** Sends JSON without cookie or referrer; what the server refuses is said in its own sentence. */
export async function post(address: string, body: object, say: FormWords['say']): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store'
  }).catch(() => undefined);
  if (!response) throw new Said(say('sendFailed'));
  const told: unknown = await response.json().catch(() => undefined);
  if (response.ok && told !== undefined) return told;
  throw new Said(sentenceIn(told) ?? say('sendFailed'));
}

function sentenceIn(told: unknown): string | undefined {
  if (typeof told !== 'object' || told === null || !('sentence' in told)) return undefined;
  const sentence = told.sentence as Readonly<Record<string, string>>;
  return sentence[document.documentElement.lang] ?? sentence['vi'];
}
