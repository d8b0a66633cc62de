import { addDays, type Day } from '#basis/day.ts';
import type { PlannedItem } from './plan.ts';

/** How far an item has come: `dropped` and `done` are closed, the others are open. */
export type Standing = 'dropped' | 'done' | 'overdue' | 'due' | 'under-way' | 'ahead';

/** What is due within a week is work of this week. */
const SOON = 7;

export function standingOf(item: PlannedItem, done: number, today: Day): Standing {
  if (item.isDropped) return 'dropped';
  if (done >= item.target) return 'done';
  if (item.to < today) return 'overdue';
  if (item.to <= addDays(today, SOON)) return 'due';
  return item.from <= today ? 'under-way' : 'ahead';
}

export function remainingOf(item: PlannedItem, done: number): number {
  return item.isDropped ? 0 : Math.max(0, item.target - done);
}
