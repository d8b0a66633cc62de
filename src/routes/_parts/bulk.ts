/** Id of the form that boxes all over a page belong to. */
export const bulkForm = 'cung-luc';

export interface Bulk {
  /** Whose confirmation is given. */
  readonly side: string;
  /** Made once for the page: pressing twice confirms once. */
  readonly id: string;
  /** Every box is ticked. */
  readonly isAll: boolean;
  /** The same page with every box ticked, or with none. */
  readonly other: string;
  /** Where one came from. */
  readonly here: string;
}
