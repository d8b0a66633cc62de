import type { Question } from '#engine/indicators/question.ts';
import { type AreaMap, planOf } from '#engine/indicators/plan-question.ts';
import { type Touch, touchesOf } from '#engine/reports/reasons.ts';
import { acrossHomes } from '#store/across-homes.ts';
import { readChangesSince } from '#store/ledger/changes-since.ts';
import type { Context } from '../context.ts';
import { countedIn } from './recompute.ts';

/** A figure, and how far the log reached when it was told. */
export interface ToldFigure {
  readonly question: Question;
  readonly map: AreaMap;
  readonly size: number;
  /** How far it reached when the same figure was told again; to this day when absent. */
  readonly until?: number | undefined;
}

/** For each figure the entries written since that change it; all are read at once. */
export async function changesSince(
  told: readonly ToldFigure[],
  { sql, world }: Context
): Promise<readonly (readonly Touch[])[]> {
  const plans = told.map(({ question, map }) => planOf(question, map).plan);
  const communes = [...new Set(plans.flatMap(({ members }) => members.map(({ commune }) => commune)))];
  if (communes.length === 0) return told.map(() => []);
  const wanted = new Set(told.flatMap(({ question }) => countedIn(question.indicator)));
  const numbers = new Map([...world.numbers].filter(([id]) => wanted.has(id)));
  const size = Math.min(...told.map((one) => one.size));
  const homes = [...new Set(communes.map((commune) => world.homeOf(commune)))];
  const changes = await acrossHomes(sql, homes, () => readChangesSince(sql, { size, communes, numbers }));
  return told.map((one, index) => {
    const plan = plans[index];
    const since = changes.filter(({ leaf }) => isBetween(leaf, one));
    const { indicator, part } = one.question;
    return plan ? touchesOf(since, { plan, indicators: countedIn(indicator), part }) : [];
  });
}

function isBetween(leaf: number | undefined, { size, until }: ToldFigure): boolean {
  if (leaf === undefined) return until === undefined;
  return leaf >= size && (until === undefined || leaf < until);
}
