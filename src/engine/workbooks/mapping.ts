import type { Period } from '#basis/period.ts';
import type { HeadingRows } from './headings.ts';

/** What one column states. */
export interface ColumnMeaning {
  /** 1 is A. */
  readonly column: number;
  /** Id of an indicator. */
  readonly indicator: string;
  /** When the heading names a year of its own; otherwise the period of the sheet. */
  readonly period?: Period;
}

/** How a layout is read: told once, kept as data, recognised by its headings. */
export interface Mapping {
  readonly headingRows: HeadingRows;
  readonly unitColumn: number;
  readonly columns: readonly ColumnMeaning[];
  readonly period: Period;
}
