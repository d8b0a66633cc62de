import { columnName, columnNumber } from '#engine/workbooks/cell-name.ts';
import type { Mapping } from '#engine/workbooks/mapping.ts';
import * as v from 'valibot';
import type { Period } from '#basis/period.ts';
import { daySchema } from '../figures/question-input.ts';

const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200_000));
const column = v.pipe(
  v.string(),
  v.check((name) => columnNumber(name) > 0, 'a column such as B')
);
/** No heading is deeper. */
const DEEPEST = 30;

/** First and last row of the headings. */
export const headingRowsSchema = v.pipe(
  v.object({ from: row, to: row }),
  v.check(
    ({ from, to }) => from <= to && to - from < DEEPEST,
    'rows from the first to the last of the headings'
  )
);

/** A mapping as a person writes it, with the letters of columns. */
export const mappingSchema = v.object({
  /** Name of the sheet; the first when not said. */
  sheet: v.optional(v.string()),
  headingRows: headingRowsSchema,
  unitColumn: column,
  columns: v.pipe(
    v.array(
      v.object({
        column,
        indicator: v.string(),
        from: v.optional(daySchema),
        to: v.optional(daySchema)
      })
    ),
    v.maxLength(100)
  ),
  /** Columns that state a part of another, such as "of these women": held against it and never taken. */
  breakdowns: v.optional(v.pipe(v.array(v.object({ column, of: column })), v.maxLength(100)), [])
});

export type GivenMapping = v.InferOutput<typeof mappingSchema>;

export function mappingFrom(given: GivenMapping, period: Period): Mapping {
  return {
    headingRows: given.headingRows,
    unitColumn: columnNumber(given.unitColumn),
    columns: given.columns.map(({ column: name, indicator, from, to }) => ({
      column: columnNumber(name),
      indicator,
      ...(to === undefined ? {} : { period: { from: from ?? to, to } })
    })),
    breakdowns: given.breakdowns.map(({ column: name, of }) => ({
      column: columnNumber(name),
      of: columnNumber(of)
    })),
    period
  };
}

/** So that what was proposed can be mended and given back. */
export function mappingTo(mapping: Mapping, sheet: string): GivenMapping {
  return {
    sheet,
    headingRows: mapping.headingRows,
    unitColumn: columnName(mapping.unitColumn),
    columns: mapping.columns.map(({ column: number, indicator, period }) => ({
      column: columnName(number),
      indicator,
      ...period
    })),
    breakdowns: (mapping.breakdowns ?? []).map(({ column: number, of }) => ({
      column: columnName(number),
      of: columnName(of)
    }))
  };
}
