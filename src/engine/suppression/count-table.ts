/** A number that may be told, or the fact that it may not. */
export type Told = number | 'withheld';

/** Counts that are no smaller than 0, in rows and columns, with those of their sums that are published beside them. */
export interface CountTable {
  readonly cells: readonly (readonly number[])[];
  readonly published: Readonly<Record<'rows' | 'columns' | 'grand', boolean>>;
}

/** The same table as everybody may read it; a sum that is not published is absent. */
export interface ToldTable {
  readonly cells: readonly (readonly Told[])[];
  readonly rows?: readonly Told[];
  readonly columns?: readonly Told[];
  readonly grand?: Told;
}
