import type { Label } from '#basis/label.ts';

/**
 * When two records of one kind and one commune may tell of the same event: all that the rule says has to hold. It
 * only offers a pair; whether it is one event a human says.
 */
export interface DuplicateRule<Name extends string = string> {
  /** Why such records are likely to be one event. */
  readonly why: Label;
  /** The days of the two lie no further apart. */
  readonly daysApart: number;
  /** Texts that read alike; `least` is a share between 0 and 1. */
  readonly likeText?: { readonly field: Name; readonly least: number; readonly hollow?: readonly string[] };
  /** Numbers no further apart than so many per cent of the larger. Silent when one gives none, unless it is needed. */
  readonly near?: { readonly field: Name; readonly percent: number; readonly isNeeded?: true };
  /** Fields, or `hamlet`, that agree. Silent when one side leaves it empty. */
  readonly same?: readonly (Name | 'hamlet')[];
}
