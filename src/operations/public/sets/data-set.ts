import type { Label } from '#basis/label.ts';
import type { Context } from '../../context.ts';

export type DataValue = string | number | boolean | null;

/** A column as the Table Schema of Frictionless describes it. */
export interface DataColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'boolean' | 'year';
  readonly words: Label;
  /** All that may stand in it. */
  readonly among?: readonly string[];
  /** Whether every row has it. */
  readonly required?: true;
}

/** What everybody may download: the same rows as CSV, as JSON and behind the page. */
export interface DataSet {
  /** Name of its files. */
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  /** The column, or columns, by which a row is known from one day to the next. */
  readonly key: readonly string[];
  readonly columns: readonly DataColumn[];
  /** In the order of the columns. */
  rows(context: Context): Promise<readonly (readonly DataValue[])[]>;
}
