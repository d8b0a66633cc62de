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

/** A column that states a part of what another one states: held against it, and never taken by itself. */
export interface Breakdown {
  readonly column: number;
  /** Column of the whole. */
  readonly of: number;
}

/** How a sheet is read. */
export interface Mapping {
  readonly headingRows: HeadingRows;
  readonly unitColumn: number;
  readonly columns: readonly ColumnMeaning[];
  readonly breakdowns?: readonly Breakdown[];
  readonly period: Period;
}
