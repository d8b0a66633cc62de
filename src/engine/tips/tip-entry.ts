import type { Day } from '#basis/day.ts';

export type TipState = 'received' | 'looked-into' | 'transferred' | 'closed' | 'withdrawn' | 'destroyed';

/** What was done with a tip; never what it says. */
export type TipAct =
  | 'opened'
  | 'looked-into'
  | 'transferred'
  | 'closed'
  | 'passed-up'
  | 'muted'
  | 'unmuted'
  | 'identity-asked'
  | 'identity-given'
  | 'identity-refused'
  | 'destroyed';

/** What an act adds, in clear: days and codes only. */
export interface TipSays {
  /** Of a transfer: the day on which it was handed over. */
  readonly on?: Day;
  /** Of a transfer: recognised as a crime report, so that the clocks of the procedure run. */
  readonly crimeReport?: boolean;
  readonly field?: string;
  readonly outcome?: string;
}

export interface TipEntry {
  readonly number: number;
  readonly day: Day;
  readonly person: string | undefined;
  readonly act: TipAct;
  readonly says: TipSays;
}
