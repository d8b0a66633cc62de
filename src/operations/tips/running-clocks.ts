import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { lastDayOf } from '#engine/tips/clock.ts';
import type { TipStanding } from '#engine/tips/fold-tip.ts';
import { isFixedHoliday, tipClocks } from '#programme/tips/clocks.ts';

export interface RunningClock {
  readonly id: string;
  readonly label: Label;
  readonly until: Day;
  readonly source: string;
  readonly isProven: boolean;
  /** Kept, still running, or past; only the first two can be said of a hand-over. */
  readonly standing: 'kept' | 'late' | 'running';
}

/** The terms of the procedure, where they apply at all: once a tip was recognised as a crime report and handed over. */
export function runningClocks(
  received: Day,
  { transfer, state }: TipStanding,
  today: Day
): readonly RunningClock[] {
  if (!transfer?.crimeReport) return [];
  return tipClocks.map(({ id, label, from, term, source, isProven }) => {
    const until = lastDayOf(term, from === 'receipt' ? received : transfer.on, isFixedHoliday);
    const done = from === 'receipt' ? transfer.on : state === 'closed' ? today : undefined;
    const standing = (done ?? today) > until ? 'late' : done === undefined ? 'running' : 'kept';
    return { id, label, until, source, isProven, standing };
  });
}
