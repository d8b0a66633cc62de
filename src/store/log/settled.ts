import { readSetting } from '#store/setting.ts';
import type { ISql } from 'postgres';

/** Up to this position every entry is in the log: a note of where to look next, in which nothing is trusted. */
export const SETTLED = 'log-settled';

/** Positions of entries from which on, and up to which, a round looks. */
export interface Reach {
  readonly settled: number;
  readonly until: number;
  /** Whether no entry up to `until` was still being written. */
  readonly isComplete: boolean;
}

export async function readSettled(sql: ISql): Promise<number> {
  const value = await readSetting(sql, SETTLED);
  return typeof value === 'number' ? value : 0;
}
