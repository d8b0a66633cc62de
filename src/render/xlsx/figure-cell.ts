import type ExcelJS from 'exceljs';
import { boundWord } from '#basis/quantity.ts';
import type { Figure } from '#engine/documents/inline.ts';
import { writeWords } from './words-cell.ts';

export const UNKNOWN = '…';

const UNKNOWN_NOTE = 'Chưa rõ số liệu, không phải bằng không.';

/**
 * A number as a number, so that people can reckon with it: the bound before and the noun behind it are the
 * number format's. An unknown one is the text `…`, so that no sum takes it for 0.
 */
export function writeFigure(cell: ExcelJS.Cell, figure: Figure): void {
  if (figure.value === undefined) {
    writeWords(cell, UNKNOWN);
    const said = figure.text && figure.text !== UNKNOWN ? ` Trong văn bản: ${figure.text}.` : '';
    cell.note = { texts: [{ text: `${UNKNOWN_NOTE}${said}` }] };
    return;
  }
  cell.value = figure.value;
  cell.numFmt = numberFormat(figure);
}

/** `#,##0` shows `1.300` in a Vietnamese Excel; the words around the number stand in quotes. */
export function numberFormat({ value = 0, text, bound }: Figure): string {
  const noun = /^\D*\d[\d.,]*(%|\s\D{1,60})?$/u.exec(text)?.[1] ?? '';
  const before = bound === 'exact' ? '' : `${boundWord(bound, 'vi')} `;
  return `${quoted(before)}${digits(value, bound === 'estimated')}${quoted(noun)}`;
}

/** An estimate is shown whole: its decimals would claim what nobody knows. */
function digits(value: number, isEstimated: boolean): string {
  if (isEstimated || Number.isInteger(value)) return '#,##0';
  return Number.isInteger(Math.round(value * 1000) / 100) ? '#,##0.0' : '#,##0.00';
}

function quoted(words: string): string {
  return words ? `"${words.replace(/["\\]/g, '')}"` : '';
}
