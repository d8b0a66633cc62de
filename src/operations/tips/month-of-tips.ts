import { addDays, type Day, dayBefore, dayOf, monthOf, yearOf } from '#basis/day.ts';
import { tipOutcomes } from '#programme/tips/outcomes.ts';
import tipsReceived from '#programme/records/tips-received.ts';
import { isKnownEntry } from '#store/ledger/read-entries.ts';
import { readTipCounts } from '#vault/tip-counts.ts';
import type { Context } from '../context.ts';
import { derivedId } from '../recording/derived-id.ts';

/** Tips of value that a box closed in one month, by the fields that the programme counts. */
export interface MonthOfTips {
  readonly unit: string;
  readonly month: Day;
  readonly lastDay: Day;
  readonly byField: Readonly<Record<string, number>>;
  readonly isRecorded: boolean;
}

const actionable = new Set(tipOutcomes.filter((one) => one.isActionable).map(({ id }) => id));
const counted = new Set<string>(tipsReceived.fields.byField.options.map(({ id }) => id));

type Needs = Pick<Context, 'inVault' | 'sql' | 'world'>;

/** Months that are over and had any, the newest first. */
export async function monthsOfTips(context: Needs, unit: string, from: Day): Promise<readonly MonthOfTips[]> {
  const { world, inVault, sql } = context;
  const last = dayBefore(dayOf(yearOf(world.today), monthOf(world.today), 1));
  const counts = await inVault((vault) => readTipCounts(vault, [unit], { from, to: last }));
  const ofValue = counts.filter(({ outcome, field }) => actionable.has(outcome) && counted.has(field));
  const months: MonthOfTips[] = [];
  for (const [month, of] of Map.groupBy(ofValue, (one) => one.month)) {
    const isRecorded = await isKnownEntry(sql, world.homeOf(unit), entryOfMonth(unit, month));
    const byField = Object.fromEntries(of.map(({ field, count }) => [field, count]));
    months.push({ unit, month, lastDay: endOfMonth(month), byField, isRecorded });
  }
  return months.toSorted((a, b) => (a.month < b.month ? 1 : -1));
}

/** The same for the same box and month: pressed twice it is recorded once. */
export function entryOfMonth(unit: string, month: Day): string {
  return derivedId('tip-counts', unit, month);
}

export function recordOfMonth(unit: string, month: Day): string {
  return derivedId('record of tip-counts', unit, month);
}

function endOfMonth(month: Day): Day {
  return dayBefore(dayOf(yearOf(month), monthOf(month) + 1, 1));
}

/** As far back as the work list looks. */
export function aYearBefore(today: Day): Day {
  return addDays(today, -400);
}
