import type { Label } from '#basis/label.ts';
import type { Side } from '#engine/reports/report.ts';

/** Something to look at before a report is issued. */
export interface Missing {
  readonly code:
    | 'not-closed'
    | 'not-accepted'
    | 'unconfirmed'
    | 'unanswered-hint'
    | 'left-to-people'
    | 'number-differs'
    | 'figure-gone'
    | 'unknown-figures'
    | 'abolished-body';
  /** Whether it must be mended first; the rest is for people to judge. */
  readonly blocks: boolean;
  readonly words: Label;
  /** Where to look, from the root of the site. */
  readonly href?: string;
  /** Whose turn it is, where one side alone can mend it. */
  readonly side?: Side;
}
