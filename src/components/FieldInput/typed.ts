/** Reading what was typed or recorded back into inputs, whatever shape it came in. */

export function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

export function partIn(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

export function choicesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(textIn);
  return typeof value === 'string' && value !== '' ? [value] : [];
}

export function linesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `yes`, `no` or nothing chosen. */
export function yesNoIn(value: unknown): 'yes' | 'no' | '' {
  if (value === true || value === 'yes' || value === 'true') return 'yes';
  return value === false || value === 'no' || value === 'false' ? 'no' : '';
}
