const STRANGE = /[^A-Za-z0-9+/]/u;

/**
 * Whether a text is base64 with its padding. The usual pattern for it repeats a group, and on a file of some megabytes
 * that overflows the stack of the engine; a search for one strange letter does not.
 */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return !STRANGE.test(padding === 0 ? text : text.slice(0, -padding));
}
