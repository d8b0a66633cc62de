import type { DataValue } from '#operations/public/sets/data-set.ts';
import Papa from 'papaparse';

/** Without it Excel takes Vietnamese for another alphabet; programs stumble over it. So it is there when asked for. */
const MARK = '\uFEFF';

export function csvFile(
  columns: readonly string[],
  rows: readonly (readonly DataValue[])[],
  withMark: boolean
): string {
  const text = Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\r\n' });
  return `${withMark ? MARK : ''}${text}\r\n`;
}
