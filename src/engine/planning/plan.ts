import type { Day } from '#basis/day.ts';
import type { Party } from '#engine/records/kind.ts';

type Side = Party['side'];

/** What is meant to be done: so many records of one kind, within a span of days, by whom. */
export interface ItemContent {
  /** Kind of record. */
  readonly kind: string;
  readonly title: string;
  /** So many records. */
  readonly target: number;
  /** A counted indicator with a target of its own, such as so many attendances. */
  readonly indicator?: string;
  readonly indicatorTarget?: number;
  readonly from: Day;
  readonly to: Day;
  /** Party id of the office that is responsible. */
  readonly party: string;
  /** The post of the official who answers for it: never a name, never a citizen. */
  readonly role?: string;
  readonly hamlet?: string;
  readonly notes?: string;
}

/** One thing that happened to a plan. Like entries of a record, these are only ever added. */
export type PlanEntry = {
  readonly id: string;
  readonly plan: string;
  readonly at: string;
  readonly by: string;
  readonly party: string;
  /** Why. */
  readonly note?: string;
} & (
  | { readonly act: 'made' }
  | { readonly act: 'added' | 'changed'; readonly item: string; readonly content: ItemContent }
  | { readonly act: 'dropped'; readonly item: string }
  | { readonly act: 'approved' }
);

export interface PlannedItem extends ItemContent {
  readonly id: string;
  readonly isDropped: boolean;
}

export interface Approval {
  readonly side: Side;
  readonly at: string;
  readonly by: string;
  /** How often the plan was changed since. */
  readonly changesSince: number;
}

/** What a plan is now: the fold of its entries. */
export interface PlanState {
  /** In the order of their first days. */
  readonly items: readonly PlannedItem[];
  /** The last one of each side. */
  readonly approvals: readonly Approval[];
}

export function foldPlan(
  entries: readonly PlanEntry[],
  sideOf: (party: string) => Side | undefined
): PlanState {
  const items = new Map<string, PlannedItem>();
  const approvals = new Map<Side, Approval>();
  for (const entry of entries) {
    if (entry.act === 'made') continue;
    if (entry.act === 'approved') {
      const side = sideOf(entry.party);
      if (side) approvals.set(side, { side, at: entry.at, by: entry.by, changesSince: 0 });
      continue;
    }
    const before = items.get(entry.item);
    const now = after(before, entry);
    if (!now) continue;
    items.set(entry.item, now);
    for (const [side, one] of approvals) approvals.set(side, { ...one, changesSince: one.changesSince + 1 });
  }
  return { items: [...items.values()].toSorted(byDays), approvals: [...approvals.values()] };
}

type OfItem = Extract<PlanEntry, { item: string }>;

/** The kind of an item is for ever: records were made from it. An entry that cannot follow changes nothing. */
function after(before: PlannedItem | undefined, entry: OfItem): PlannedItem | undefined {
  switch (entry.act) {
    case 'added':
      return before ? undefined : { ...entry.content, id: entry.item, isDropped: false };
    case 'changed':
      return before && !before.isDropped
        ? { ...entry.content, kind: before.kind, id: before.id, isDropped: false }
        : undefined;
    case 'dropped':
      return before && !before.isDropped ? { ...before, isDropped: true } : undefined;
  }
}

function byDays(a: PlannedItem, b: PlannedItem): number {
  const [left, right] = [`${a.from} ${a.to} ${a.id}`, `${b.from} ${b.to} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
