import type { Sheet } from '#engine/workbooks/sheet.ts';
import Papa from 'papaparse';
import { decodedText } from '../plain-text.ts';
import { limits } from './limits.ts';
import { Refused } from './refusals.ts';

/** A .csv is one sheet, and all its cells are texts; what parts them is told from the file. */
export function csvSheet(bytes: Uint8Array, name: string): Sheet {
  const text = decodedText(bytes, name).text.replace(/^\ufeff/u, '');
  if (text.trim() === '') throw new Refused('empty');
  const { data } = Papa.parse<readonly string[]>(text, { delimiter: delimiterOf(text) });
  let count = 0;
  const rows = data.flatMap((row, at) => {
    const cells = row.flatMap((own, column) => {
      const cell = own.trim().slice(0, limits.letters);
      return cell === '' ? [] : [{ column: column + 1, text: cell }];
    });
    count += cells.length;
    if (at >= limits.rows || count > limits.cells) throw new Refused('too-much');
    return cells.length === 0 ? [] : [{ row: at + 1, cells }];
  });
  return { name, rows, merged: [] };
}

const DELIMITERS = [';', '\t', '|', ','];
const SAMPLE = 200;

/** By which most rows have equally many cells; titles above the table have one. */
function delimiterOf(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<readonly string[]>(text, { delimiter, preview: SAMPLE });
    const widths = Map.groupBy(
      data.filter((row) => row.length > 1),
      (row) => row.length
    );
    return { delimiter, score: Math.max(0, ...[...widths.values()].map((rows) => rows.length)) };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
