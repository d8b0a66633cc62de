import type { Period } from '#basis/period.ts';
import type { Heading, HeadingRows } from './headings.ts';
import { headingsOf } from './headings.ts';
import { layoutOf } from './layout.ts';
import type { Breakdown, Mapping } from './mapping.ts';
import type { Sheet } from './sheet.ts';
import { yearIn } from './year-in.ts';

/** How every sheet with the same headings is read; told once. */
export interface SheetLayout {
  /** By what it is known again. */
  readonly layout: string;
  /** How many rows its headings take. */
  readonly depth: number;
  readonly unitColumn: number;
  readonly columns: readonly { readonly column: number; readonly indicator: string }[];
  readonly breakdowns: readonly Breakdown[];
}

/** What of a mapping holds for next year's sheet as well: not its days, nor on which row its headings begin. */
export function layoutFrom(sheet: Sheet, mapping: Mapping): SheetLayout {
  const { headingRows, unitColumn, columns, breakdowns = [] } = mapping;
  return {
    layout: layoutOf(headingsOf(sheet, headingRows)),
    depth: headingRows.to - headingRows.from + 1,
    unitColumn,
    columns: columns.map(({ column, indicator }) => ({ column, indicator })),
    breakdowns
  };
}

/** The layout on a sheet that has it; a year that a heading names is the sheet's own. */
export function mappingUnder(
  { unitColumn, columns, breakdowns }: SheetLayout,
  { headings, headingRows }: { readonly headings: readonly Heading[]; readonly headingRows: HeadingRows },
  period: Period
): Mapping {
  return {
    headingRows,
    unitColumn,
    columns: columns.map(({ column, indicator }) => {
      const own = yearIn(headings.find((one) => one.column === column)?.text ?? '');
      return { column, indicator, ...(own ? { period: own } : {}) };
    }),
    breakdowns,
    period
  };
}
