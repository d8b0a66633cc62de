import type { OutboxItem } from './outbox-item.ts';
import { isSettled, isWaiting } from './standing.ts';

/** As they were written on this phone, however its clock was moved meanwhile. */
export function inOrder(items: readonly OutboxItem[]): readonly OutboxItem[] {
  return items.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** Those that may go now: in order, and none whose record has something unsettled before it. */
export function sendable(items: readonly OutboxItem[], now: number): readonly OutboxItem[] {
  const blocked = new Set<string>();
  return inOrder(items).filter((item) => {
    const isFree = !blocked.has(item.record);
    if (!isSettled(item)) blocked.add(item.record);
    return isFree && isWaiting(item) && isDue(item, now);
  });
}

/** What waits for another entry of the same record: a photo for the record it belongs to. */
export function waitsForAnother(item: OutboxItem, items: readonly OutboxItem[]): OutboxItem | undefined {
  const before = inOrder(items).filter((one) => one.record === item.record);
  return before
    .slice(
      0,
      before.findIndex(({ id }) => id === item.id)
    )
    .find((one) => !isSettled(one));
}

/** A wait that lies further off than any agreed one comes from a clock that was moved. */
function isDue({ standing }: OutboxItem, now: number): boolean {
  if (standing.is !== 'waiting' || standing.notBefore === undefined) return true;
  return standing.notBefore <= now || standing.notBefore > now + 86_400_000;
}
