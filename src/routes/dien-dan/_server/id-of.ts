import { problem } from '#basis/problem.ts';

/** An address that is no id is a forum that is not there. */
export function idOf({ id }: { readonly id: string }): string {
  if (isId(id)) return id;
  throw problem('no-such-forum', { id });
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(text);
}
