import { day, later } from '#basis/day.ts';
import type { ItemContent, PlanEntry } from '#engine/planning/plan.ts';
import type { Entry } from '#engine/records/entry.ts';
import { accountOf, accounts } from './accounts.ts';
import { lastDay } from './calendar.ts';
import { diceOf } from './dice.ts';
import { idAt } from './instants.ts';
import { newCommunes } from './phuoc-son.ts';
import type { Place } from './place.ts';
import { type PlannedWork, plannedWork } from './planned-work.ts';

export interface DemonstrationPlan {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly sides: readonly ['police', 'front'];
  readonly at: string;
  readonly entries: readonly PlanEntry[];
}

interface Item {
  readonly id: string;
  readonly unit: string;
  readonly content: ItemContent;
}

/** The last whole year and the running one: what both sides of each commune planned together. */
const years = [2025, 2026];

/** Joint plans, and the entries with the item that each record counts for in its header. */
export function withPlans(entries: readonly Entry[]): {
  readonly plans: readonly DemonstrationPlan[];
  readonly entries: readonly Entry[];
} {
  const made = newCommunes.flatMap((place) => years.map((year) => planOf(place, year, entries)));
  const items = made.flatMap(({ items }) => items);
  return { plans: made.map(({ plan }) => plan), entries: linked(entries, items) };
}

function planOf(place: Place, year: number, told: readonly Entry[]) {
  const name = `plan/${place.unit}/${year}`;
  const from = later(day(`${year}-01-01`), place.from);
  const at = `${later(day(`${year}-01-06`), place.from)}T02:15:00.000Z`;
  const police = accountOf(place.writers.police);
  const base = { plan: idAt(at, name), at, by: police.id, party: police.party };
  const items = plannedWork.flatMap((work): readonly Item[] => {
    const content = contentOf(work, year, from, place, told);
    return content ? [{ id: idAt(at, `${name}/${work.title}`), unit: place.unit, content }] : [];
  });
  const added = items.map((item): PlanEntry => {
    const id = idAt(at, `${name}/${item.content.title}/added`);
    return { ...base, id, act: 'added', item: item.id, content: item.content };
  });
  const entries = [
    { ...base, id: base.plan, act: 'made' } as const,
    ...added,
    ...approvals(place, base, name)
  ];
  const plan: DemonstrationPlan = {
    id: base.plan,
    unit: place.unit,
    year,
    sides: ['police', 'front'],
    at,
    entries
  };
  return { plan, items };
}

/** Nothing for what lies before the commune was there. */
function contentOf(
  work: PlannedWork,
  year: number,
  from: string,
  place: Place,
  told: readonly Entry[]
): ItemContent | undefined {
  const span = { from: later(day(`${year}-${work.from}`), day(from)), to: day(`${year}-${work.to}`) };
  if (span.from > span.to) return undefined;
  const dice = diceOf(`target/${place.unit}/${year}/${work.title}`);
  const done = told.filter((entry) => isOf(entry, place.unit, { ...span, kind: work.kind })).length;
  const isOpen = span.to > lastDay;
  const target = Math.max(1, done + (isOpen ? dice.whole(1, 3) : dice.pick([-1, 0, 0, 0, 1])));
  return {
    kind: work.kind,
    title: work.title,
    target,
    ...span,
    party: work.party,
    role: work.role,
    ...(work.indicator ? { indicator: work.indicator.id, indicatorTarget: target * work.indicator.each } : {})
  };
}

/** Where the demonstration has leaders, both have approved. */
function approvals(
  place: Place,
  { plan, at }: { readonly plan: string; readonly at: string },
  name: string
): readonly PlanEntry[] {
  const leaders = accounts.filter((one) => one.unit === place.unit && one.role.endsWith('-leader'));
  return leaders.map((one) => ({
    id: idAt(at, `${name}/approved/${one.party}`),
    plan,
    at,
    by: one.id,
    party: one.party,
    act: 'approved'
  }));
}

function linked(entries: readonly Entry[], items: readonly Item[]): readonly Entry[] {
  return entries.map((entry): Entry => {
    if (entry.act !== 'recorded' && entry.act !== 'corrected') return entry;
    const item = items.find(({ unit, content }) => isOf(entry, unit, content));
    return item ? { ...entry, header: { ...entry.header, plannedItem: item.id } } : entry;
  });
}

function isOf(
  entry: Entry,
  unit: string,
  { kind, from, to }: Pick<ItemContent, 'kind' | 'from' | 'to'>
): boolean {
  if (entry.act !== 'recorded' && entry.act !== 'corrected') return false;
  const { header } = entry;
  return entry.kind === kind && header.unit === unit && from <= header.day && header.day <= to;
}
