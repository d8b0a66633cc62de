import type ExcelJS from 'exceljs';

/** How a formula begins, when somebody edits the cell or saves it as CSV (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** Characters that XML cannot hold; everything else stays as it was written, composed. */
// oxlint-disable-next-line no-control-regex -- control characters are what is sought
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Words are always text; those that look like a formula are kept as text even when edited. */
export function writeWords(cell: ExcelJS.Cell, words: string): void {
  cell.value = words.normalize('NFC').replace(UNWRITABLE, '');
  if (FORMULA_START.test(words)) cell.numFmt = '@';
}
