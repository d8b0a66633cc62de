import type { Sealed, Sort } from './envelope.ts';

/** Where sealed things lie: IndexedDB on a phone, memory in tests. */
export interface Cabinet {
  readonly list: (owner: string, sort: Sort) => Promise<readonly Sealed[]>;
  readonly find: (owner: string, sort: Sort, id: string) => Promise<Sealed | undefined>;
  /** False when it was written by another since; `revision` of what is put must follow what lies there. */
  readonly put: (sealed: Sealed) => Promise<boolean>;
  readonly remove: (owner: string, sort: Sort, id: string) => Promise<void>;
}

/** Whether a writing follows what lies there, or begins. */
export function follows(had: Pick<Sealed, 'revision'> | undefined, { revision }: Sealed): boolean {
  return revision === (had?.revision ?? 0) + 1;
}

export function memoryCabinet(): Cabinet {
  const held = new Map<string, Sealed>();
  const keyOf = (owner: string, sort: Sort, id: string): string => `${owner} ${sort} ${id}`;
  return {
    list: async (owner, sort) => [...held.values()].filter((one) => one.owner === owner && one.sort === sort),
    find: async (owner, sort, id) => held.get(keyOf(owner, sort, id)),
    put: async (sealed) => {
      const key = keyOf(sealed.owner, sealed.sort, sealed.id);
      if (!follows(held.get(key), sealed)) return false;
      held.set(key, sealed);
      return true;
    },
    remove: async (owner, sort, id) => {
      held.delete(keyOf(owner, sort, id));
    }
  };
}
