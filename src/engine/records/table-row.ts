import type { Raw } from './parse-header.ts';

/** A row with what is common to all; a bare day of the month lies in the month that was chosen. */
export function rawOfRow(common: Raw, month: string, cells: Readonly<Record<string, string>>): Raw {
  const raw: Record<string, unknown> = { ...common };
  for (const [name, text] of Object.entries(cells)) {
    const [head = '', part] = name.split('.');
    if (part === undefined) raw[head] = text;
    else raw[head] = { ...(raw[head] as object | undefined), [part]: text };
  }
  return { ...raw, day: dayInMonth(cells['day'] ?? '', month) };
}

function dayInMonth(text: string, month: string): string {
  return /^\d{1,2}$/.test(text) && /^\d{4}-\d{2}$/.test(month) ? `${month}-${text.padStart(2, '0')}` : text;
}
