import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import { type Cabinet, follows } from './cabinet.ts';
import type { Sealed, Sort } from './envelope.ts';
import type { Vault } from './vault.ts';

/** Keys that are open now: one person's, while that person is signed in. */
export interface OpenKeys {
  readonly owner: string;
  /** Id of the person, as the server knows it. */
  readonly person: string;
  readonly current: string;
  readonly keys: readonly (readonly [id: string, key: CryptoKey])[];
  /** They close by themselves when the session would end. */
  readonly until: number;
}

interface Tables extends DBSchema {
  sealed: { key: [string, string, string]; value: Sealed; indexes: { sort: [string, string] } };
  vault: { key: string; value: Vault };
  open: { key: 'now'; value: OpenKeys };
  /** Small notes that tell nothing of anybody, such as how far the clock is off. */
  note: { key: string; value: number };
}

export type Shelves = IDBPDatabase<Tables>;

/** Grows with each change of the tables; `upgrade` brings older ones along and throws nothing away. */
const VERSION = 1;

export function openShelves(): Promise<Shelves> {
  return openDB<Tables>('toandan', VERSION, {
    upgrade: (shelves, from) => {
      if (from >= 1) return;
      const sealed = shelves.createObjectStore('sealed', { keyPath: ['owner', 'sort', 'id'] });
      sealed.createIndex('sort', ['owner', 'sort']);
      shelves.createObjectStore('vault', { keyPath: 'owner' });
      shelves.createObjectStore('open');
      shelves.createObjectStore('note');
    },
    // A newer version in another window waits for this one to let go.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    }
  });
}

export function indexedCabinet(shelves: Shelves): Cabinet {
  return {
    list: (owner, sort) => shelves.getAllFromIndex('sealed', 'sort', [owner, sort]),
    find: (owner, sort: Sort, id) => shelves.get('sealed', [owner, sort, id]),
    put: async (sealed) => {
      const writing = shelves.transaction('sealed', 'readwrite', { durability: 'strict' });
      const had = await writing.store.get([sealed.owner, sealed.sort, sealed.id]);
      const isNext = follows(had, sealed);
      if (isNext) await writing.store.put(sealed);
      await writing.done;
      return isNext;
    },
    remove: (owner, sort, id) => shelves.delete('sealed', [owner, sort, id])
  };
}
