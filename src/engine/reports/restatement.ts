import type { Day } from '#basis/day.ts';
import type { Figure } from '#engine/indicators/figure.ts';

/** A figure of an issued report that has changed since: told in the next report, never changed in the old one. */
export interface Restatement {
  /** Id of the issued report. */
  readonly report: string;
  /** `05/BC-CAX` and its day. */
  readonly number: string;
  readonly day: Day;
  readonly was: Figure;
  readonly now: Figure;
  /** In Vietnamese, e.g. `2 bản ghi vào sổ muộn`, `1 bản ghi đã rút`. */
  readonly reasons: readonly string[];
}
