import type { Cabinet } from './cabinet.ts';
import { drawer } from './drawer.ts';
import { type NewItem, type OutboxItem, queued } from './outbox-item.ts';
import type { Keys } from './vault.ts';

/** One person's entries that wait on this phone. */
export interface Outbox {
  readonly items: () => Promise<readonly OutboxItem[]>;
  /** Adding the same id again changes nothing. */
  readonly add: (item: NewItem) => Promise<OutboxItem | undefined>;
  /** What `make` gives takes the place of what was there; nothing leaves it as it is. */
  readonly change: (
    id: string,
    make: (item: OutboxItem) => OutboxItem | undefined
  ) => Promise<OutboxItem | undefined>;
  readonly remove: (id: string) => Promise<void>;
  /** Entries that only the earlier password, or a newer version, opens. */
  readonly closed: () => Promise<number>;
}

export function openOutbox(cabinet: Cabinet, keys: Keys): Outbox {
  const items = drawer<OutboxItem>(cabinet, keys, 'item');
  let last: number | undefined;
  const nextPlace = async (): Promise<number> => {
    last ??= Math.max(0, ...(await items.all()).map(({ place }) => place));
    return (last += 1);
  };
  return {
    items: items.all,
    add: async (item) => {
      const next = await nextPlace();
      return items.change(item.id, (had) => (had ? undefined : queued(item, next)));
    },
    change: (id, make) => items.change(id, (had) => had && make(had)),
    remove: items.remove,
    closed: items.closed
  };
}
