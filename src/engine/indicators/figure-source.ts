import type { Day } from '#basis/day.ts';
import type { ReportedTotal } from './figure.ts';
import type { Asked, Sum } from './question.ts';

/** Where sums come from: the database, or a list in memory (phone, tests). All answers are of one snapshot. */
export interface FigureSource {
  sums(asked: readonly Asked[]): Promise<readonly Sum[]>;
  /** Numbers of distinct keys with a positive net amount; `amount` is that number. */
  distinct(asked: readonly Asked[]): Promise<readonly Sum[]>;
  /** Day from which anything is recorded, by commune, at least for these areas; others may be absent. */
  recording(areas: readonly (readonly string[])[]): Promise<ReadonlyMap<string, Day>>;
  reported(units: readonly string[], indicators: readonly string[]): Promise<readonly ReportedTotal[]>;
  ledger(): Promise<number>;
}
