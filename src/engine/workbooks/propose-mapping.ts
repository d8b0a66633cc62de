import type { Period } from '#basis/period.ts';
import { findHeadingRows } from './find-headings.ts';
import { type HeadingRows, headingsOf } from './headings.ts';
import type { ColumnMeaning, Mapping } from './mapping.ts';
import type { Matched } from './match-heading.ts';
import { numberIn } from './number-in.ts';
import { cellAt, type Sheet } from './sheet.ts';
import { findUnitColumn } from './unit-column.ts';
import { yearIn } from './year-in.ts';

/**
 * How a sheet that nobody mapped yet is likely meant, under the headings that were found or told; undefined when it is
 * no table of places.
 */
export function proposeMapping(
  sheet: Sheet,
  period: Period,
  match: (heading: string) => Matched | undefined,
  told?: HeadingRows
): Mapping | undefined {
  const headingRows = told ?? findHeadingRows(sheet);
  if (!headingRows) return undefined;
  const headings = headingsOf(sheet, headingRows);
  const unitColumn = findUnitColumn(sheet, headingRows, headings) ?? (told && headings[0]?.column);
  if (unitColumn === undefined) return undefined;
  const taken = new Set<string>();
  const columns = headings.flatMap(({ column, text }): readonly ColumnMeaning[] => {
    const indicator = column === unitColumn ? undefined : match(text)?.id;
    if (indicator === undefined || !hasNumbers(sheet, headingRows, column)) return [];
    const own = yearIn(text);
    // Two columns cannot state the same; the second is left for a person to tell.
    const key = `${indicator} ${own?.from ?? ''}`;
    if (taken.has(key)) return [];
    taken.add(key);
    return [{ column, indicator, ...(own ? { period: own } : {}) }];
  });
  return { headingRows, unitColumn, columns, period };
}

const SAMPLE = 500;

/** A column of words states nothing, whatever its heading. */
function hasNumbers({ rows }: Sheet, { to }: HeadingRows, column: number): boolean {
  const below = rows.filter(({ row }) => row > to).slice(0, SAMPLE);
  return below.some((row) => numberIn(cellAt(row, column)).is === 'number');
}
