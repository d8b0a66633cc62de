import type { Day } from '#basis/day.ts';
import type { ClosingLine } from '#store/reports/window-closings.ts';

/** How a closing stands on a day: an opening that has run out leaves the span closed as before. */
export type ClosingState = 'submitted' | 'accepted' | 'open-again' | 'closed-again';

export function closingStands({ act, openUntil }: ClosingLine, today: Day): ClosingState {
  if (act !== 'reopened') return act;
  return openUntil !== undefined && openUntil >= today ? 'open-again' : 'closed-again';
}
