import type { Cell } from './sheet.ts';

/** The row below a heading that numbers its columns: `A B 1 2 3`, `(1) (2) (3=1+2)`. */
export function isOrdinalRow(cells: readonly Cell[]): boolean {
  if (cells.length < 2) return false;
  let last = 0;
  for (const { text } of cells) {
    const own = /^\(?\s*(?:([A-Z])|(\d{1,2})(?:\s*=[\d+\s/*x-]*)?)\s*\)?$/u.exec(text.trim());
    if (!own) return false;
    if (own[2] === undefined) continue;
    const number = Number(own[2]);
    if (number !== last + 1) return false;
    last = number;
  }
  return last > 0;
}
