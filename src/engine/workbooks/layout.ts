import { fold } from '#basis/vietnamese.ts';
import { columnName } from './cell-name.ts';
import type { Heading } from './headings.ts';

/**
 * By what a layout is known again: its headings in their columns, without case, marks, days and years, so that
 * next year's sheet is the same layout. Rows put in above the headings change nothing.
 */
export function layoutOf(headings: readonly Heading[]): string {
  return headings.map(({ column, text }) => `${columnName(column)}:${plain(text)}`).join('|');
}

function plain(text: string): string {
  return fold(text)
    .replaceAll(/\d+(?:[./-]\d+)*/gu, '#')
    .replaceAll(/[^\p{L}#%]+/gu, ' ')
    .trim();
}
