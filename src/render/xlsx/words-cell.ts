import type ExcelJS from 'exceljs';
import { writable } from './writable.ts';

/** How a formula begins, when somebody edits the cell or saves it as CSV (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** Words are always text; those that look like a formula are kept as text even when edited. */
export function writeWords(cell: ExcelJS.Cell, words: string): void {
  cell.value = writable(words);
  if (FORMULA_START.test(words)) cell.numFmt = '@';
}
