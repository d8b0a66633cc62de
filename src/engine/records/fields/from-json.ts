/** Reads a text that looks like JSON, as typed on a command line; anything else is given back as it is. */
export function fromJson(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*[[{]/.test(raw)) return raw;
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return raw;
  }
}
