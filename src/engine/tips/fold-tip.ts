import type { Day } from '#basis/day.ts';
import type { TipAct, TipEntry, TipState } from './tip-entry.ts';

/** Where a tip stands, by what was done with it. */
export interface TipStanding {
  readonly state: TipState;
  /** Day since which it is in this state. */
  readonly since: Day;
  readonly transfer: { readonly on: Day; readonly crimeReport: boolean } | undefined;
  readonly end: { readonly on: Day; readonly field: string; readonly outcome: string } | undefined;
  readonly isMuted: boolean;
}

/** Entries, the oldest first, of a tip that arrived on this day. */
export function foldTip(received: Day, entries: readonly TipEntry[]): TipStanding {
  return entries.reduce(after, {
    state: 'received',
    since: received,
    transfer: undefined,
    end: undefined,
    isMuted: false
  });
}

function after(before: TipStanding, { act, day, says }: TipEntry): TipStanding {
  switch (act) {
    case 'looked-into':
    case 'destroyed':
      return { ...before, state: act, since: day };
    case 'transferred':
      return {
        ...before,
        state: act,
        since: day,
        transfer: { on: says.on ?? day, crimeReport: says.crimeReport ?? false }
      };
    case 'closed':
      return {
        ...before,
        state: act,
        since: day,
        end: { on: day, field: says.field ?? '', outcome: says.outcome ?? '' }
      };
    case 'muted':
    case 'unmuted':
      return { ...before, isMuted: act === 'muted' };
    default:
      return before;
  }
}

/** Which acts a receiver may do where a tip stands so; a closed tip is at its end. */
export function mayBeDone(state: TipState, act: TipAct): boolean {
  switch (act) {
    case 'looked-into':
      return state === 'received';
    case 'transferred':
      return state === 'received' || state === 'looked-into';
    case 'closed':
    case 'passed-up':
      return state === 'received' || state === 'looked-into' || state === 'transferred';
    default:
      return state !== 'withdrawn' && state !== 'destroyed';
  }
}
