/** One figure of a column, in the order of its rows. */
export interface Summed {
  readonly cell: string;
  readonly value: number;
  /** What its row calls itself, when it sums others. */
  readonly total: string | undefined;
  readonly isHidden: boolean;
}
