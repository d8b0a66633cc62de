import type { Cabinet } from './cabinet.ts';
import { type Sealed, seal, type Sort, unseal } from './envelope.ts';
import { FORMAT, upgraded } from './formats.ts';
import type { Keys } from './vault.ts';

/** Things of one sort in a cabinet, read and written with a person's keys. */
export interface Drawer<Content> {
  /** Those that the keys open and this version understands. */
  readonly all: () => Promise<readonly Content[]>;
  readonly find: (id: string) => Promise<Content | undefined>;
  /** Writes what `make` gives for what lies there; nothing when it gives nothing. */
  readonly change: (
    id: string,
    make: (had: Content | undefined) => Content | undefined
  ) => Promise<Content | undefined>;
  readonly remove: (id: string) => Promise<void>;
  /** How many lie there that these keys do not open, or a later version wrote. */
  readonly closed: () => Promise<number>;
}

export function drawer<Content extends object>(cabinet: Cabinet, keys: Keys, sort: Sort): Drawer<Content> {
  const { owner, current } = keys;
  const read = async (sealed: Sealed): Promise<Content | undefined> => {
    const key = keys.byId.get(sealed.key);
    if (!key) return undefined;
    const content = JSON.parse(new TextDecoder().decode(await unseal(key, sealed)));
    // What was sealed came from a Content of some format.
    return upgraded(content, sealed.format) as Content | undefined;
  };
  const readAll = async (): Promise<readonly (Content | undefined)[]> =>
    Promise.all((await cabinet.list(owner, sort)).map(read));
  return {
    all: async () => (await readAll()).filter((one) => one !== undefined),
    closed: async () => (await readAll()).filter((one) => one === undefined).length,
    find: async (id) => {
      const sealed = await cabinet.find(owner, sort, id);
      return sealed && read(sealed);
    },
    change: async (id, make) => {
      for (;;) {
        const sealed = await cabinet.find(owner, sort, id);
        const had = sealed && (await read(sealed));
        // What cannot be read is never written over.
        if (sealed && !had) return undefined;
        const made = make(had);
        const key = keys.byId.get(current);
        if (!made || !key) return undefined;
        const revision = (sealed?.revision ?? 0) + 1;
        const address = { owner, id, sort, key: current, format: FORMAT, revision };
        if (await cabinet.put(await seal(key, address, new TextEncoder().encode(JSON.stringify(made)))))
          return made;
      }
    },
    remove: (id) => cabinet.remove(owner, sort, id)
  };
}
