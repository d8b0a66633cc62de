import type { Day } from '#basis/day.ts';
import { type Part, sidesIn } from '#engine/records/sides.ts';
import type { Contribution } from './contribution.ts';
import type { FigureSource } from './figure-source.ts';
import type { Asked, Sum } from './question.ts';
import type { Loose, Plan } from './plan.ts';

/** What records come to, wherever they were folded. */
export interface FoldedRecords {
  readonly contributions: Iterable<Contribution>;
  /** First day on which anything was recorded, by commune. */
  readonly since: ReadonlyMap<string, Day>;
  /** Position up to which entries were folded. */
  readonly ledger: number;
}

/**
 * Figures from records in memory: the twin of the statements in the database, for phones, tests, and for
 * reckoning a signed report again without trusting any kept sum. It looks at every commune by itself and
 * leaves classes alone.
 */
export function recordSource({ contributions, since, ledger }: FoldedRecords): FigureSource {
  const lists = Map.groupBy(contributions, ({ unit, indicator }) => `${unit} ${indicator}`);
  const listOf = (member: Loose, indicator: string): readonly Contribution[] =>
    lists.get(`${member.commune} ${indicator}`) ?? [];
  return {
    sums: async (asked) => everyPlan(asked, listOf, plainSums),
    distinct: async (asked) => everyPlan(asked, listOf, distinctSums),
    recording: async () => since,
    reported: async () => [],
    ledger: async () => ledger
  };
}

/** Whether a contribution in this commune counts for the plan. */
export function liesIn(plan: Plan, member: Loose, { day, placed }: Contribution): boolean {
  return plan.span.from <= day && day <= plan.span.to && member.from <= placed && placed <= member.to;
}

/** Whether a contribution counts for one side's own part. */
export function isOf(part: Part | undefined, { sides }: Contribution): boolean {
  return sidesIn(part).includes(sides);
}

type ListOf = (member: Loose, indicator: string) => readonly Contribution[];
type Total = Omit<Sum, 'plan' | 'indicator'>;

function everyPlan(
  asked: readonly Asked[],
  listOf: ListOf,
  sumsOf: (plan: Plan, indicator: string, listOf: ListOf) => readonly Total[]
): readonly Sum[] {
  return asked.flatMap(({ plan, indicators, part }, index) => {
    const ofPart: ListOf = part
      ? (member, indicator) => listOf(member, indicator).filter((one) => isOf(part, one))
      : listOf;
    return indicators.flatMap((indicator) =>
      sumsOf(plan, indicator, ofPart).map((total) => ({ ...total, plan: index, indicator }))
    );
  });
}

function plainSums(plan: Plan, indicator: string, listOf: ListOf): readonly Total[] {
  const sums = new Map<string, Total>();
  for (const member of plan.members) {
    for (const one of listOf(member, indicator)) {
      if (one.key !== '' || !liesIn(plan, member, one)) continue;
      const { confirmed } = one;
      const key = `${member.weight} ${confirmed}`;
      const had = sums.get(key);
      sums.set(key, {
        weight: member.weight,
        confirmed,
        amount: (had?.amount ?? 0) + one.amount,
        records: (had?.records ?? 0) + one.records
      });
    }
  }
  return [...sums.values()];
}

interface Standing extends Total {
  readonly key: string;
}

/** A value that stands in a whole commune is certain and not counted again in a divided one. */
function distinctSums(plan: Plan, indicator: string, listOf: ListOf): readonly Total[] {
  const standing = new Map<string, Standing>();
  for (const member of plan.members) {
    for (const one of listOf(member, indicator)) {
      if (one.key === '' || !liesIn(plan, member, one)) continue;
      const at = `${member.weight} ${one.confirmed} ${one.key}`;
      const had = standing.get(at);
      standing.set(at, {
        key: one.key,
        weight: member.weight,
        confirmed: one.confirmed,
        amount: (had?.amount ?? 0) + one.amount,
        records: (had?.records ?? 0) + one.records
      });
    }
  }
  const values = Map.groupBy(
    [...standing.values()].filter(({ amount }) => amount > 0),
    ({ key, confirmed }) => `${confirmed} ${key}`
  );
  const once = [...values.values()].map((places) => ({
    weight: Math.min(...places.map(({ weight }) => weight)),
    confirmed: places[0]?.confirmed ?? false,
    amount: 1,
    records: places.reduce((sum, { records }) => sum + records, 0)
  }));
  return summed(once);
}

function summed(parts: readonly Total[]): readonly Total[] {
  const groups = Map.groupBy(parts, ({ weight, confirmed }) => `${weight} ${confirmed}`);
  return [...groups.values()].map((group) => ({
    weight: group[0]?.weight ?? 0,
    confirmed: group[0]?.confirmed ?? false,
    amount: group.reduce((sum, { amount }) => sum + amount, 0),
    records: group.reduce((sum, { records }) => sum + records, 0)
  }));
}
