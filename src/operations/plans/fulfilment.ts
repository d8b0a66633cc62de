import { EVER } from '#engine/indicators/plan.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { PlannedItem } from '#engine/planning/plan.ts';
import { remainingOf, type Standing, standingOf } from '#engine/planning/standing.ts';
import { membersOf } from '#engine/territory/membership.ts';
import { indicators } from '#programme/catalogue.ts';
import { type BehindItem, readBehindItems } from '#store/plans/fulfilment.ts';
import type { PlanRow } from '#store/plans/plan-rows.ts';
import type { Context } from '../context.ts';
import type { World } from '../world.ts';

/** An item with how far it has come: counted from records, never typed. */
export interface ItemProgress extends PlannedItem {
  readonly done: number;
  /** Records that a side still has to confirm; apart, as in figures. */
  readonly unconfirmed: number;
  readonly remaining: number;
  readonly standing: Standing;
  /** What the indicator with a target of its own has reached within the item's days. */
  readonly reached?: Figure;
}

interface Planned {
  readonly plan: PlanRow;
  readonly items: readonly PlannedItem[];
}

/** How far the items of some plans have come, in one statement for all of them. */
export async function progressOf(
  { sql, world }: Context,
  plans: readonly Planned[]
): Promise<ReadonlyMap<string, Omit<ItemProgress, 'reached'>>> {
  const behind = Map.groupBy(await readBehindItems(sql, askedItems(world, plans)), (one) => one.item);
  const all = plans.flatMap(({ items }) => items);
  return new Map(all.map((item) => [item.id, progress(item, behind.get(item.id) ?? [], world)]));
}

/** The records behind one item. */
export async function recordsBehind(
  { sql, world }: Context,
  planned: Planned
): Promise<readonly BehindItem[]> {
  return readBehindItems(sql, askedItems(world, [planned]));
}

/** What the indicators that have targets of their own have reached. */
export async function reachedBy(
  { world, figures }: Context,
  { plan, items }: Planned
): Promise<ReadonlyMap<string, Figure>> {
  const asked = items.flatMap((item) => {
    const indicator = indicators.get(item.indicator ?? '');
    return indicator && !item.isDropped ? [{ item, indicator }] : [];
  });
  const questions = asked.map(({ item, indicator }) => ({
    indicator,
    unit: plan.unit,
    period: { from: item.from, to: item.to },
    reading: 'as-it-is-now' as const
  }));
  const answers = await evaluate(questions, world.map, figures);
  return new Map(answers.flatMap((figure, index) => [[asked[index]?.item.id ?? '', figure] as const]));
}

function progress(item: PlannedItem, behind: readonly BehindItem[], world: World) {
  const done = behind.filter(({ confirmed }) => confirmed).length;
  return {
    ...item,
    done,
    unconfirmed: behind.length - done,
    remaining: remainingOf(item, done),
    standing: standingOf(item, done, world.today)
  };
}

function askedItems(world: World, plans: readonly Planned[]) {
  return plans.flatMap(({ plan, items }) => {
    const units = communesOf(world, plan.unit);
    return items.map(({ id, kind }) => ({ item: id, kind, units }));
  });
}

/** Everything that ever belonged to the place, so that a merged commune's records of the year count on. */
function communesOf({ territory, today }: World, unit: string): readonly string[] {
  const { parts } = membersOf(territory, { unit, period: EVER, reading: 'as-it-is-now', today });
  return [...new Set(parts.map((part) => part.commune))];
}
