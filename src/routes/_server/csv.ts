/** UTF-8 with its mark, without which Excel takes Vietnamese for another alphabet. */
const MARK = '\uFEFF';

export type CsvCell = string | number | undefined;

/**
 * Semicolons and decimal commas for a machine set to Vietnamese, commas and points otherwise. A text that a
 * sheet would run as a formula is made plain.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], separator: ';' | ','): string {
  const line = (cells: readonly CsvCell[]): string =>
    cells.map((cell) => cellText(cell, separator)).join(separator);
  return `${MARK}${rows.map(line).join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell, separator: ';' | ','): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
