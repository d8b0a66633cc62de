import type { Cabinet } from './cabinet.ts';
import { indexedCabinet, openShelves, type OpenKeys, type Shelves } from './indexed-cabinet.ts';
import { moveOver } from './move-over.ts';
import { type Keys, ownerOf, unlock, unlockOrBegin } from './vault.ts';

/** As long as a session of the server. */
const WEEK = 7 * 86_400_000;

/** Whose keys are open on this phone. */
export interface Opened {
  readonly keys: Keys;
  readonly person: string;
}

/** The store of this browser: vaults of whoever signed in here, and the keys of who is signed in now. */
export class Device {
  readonly cabinet: Cabinet;
  readonly #shelves: Shelves;

  private constructor(shelves: Shelves) {
    this.#shelves = shelves;
    this.cabinet = indexedCabinet(shelves);
  }

  static async open(): Promise<Device> {
    return new Device(await openShelves());
  }

  async opened(now: number): Promise<Opened | undefined> {
    const open = await this.#shelves.get('open', 'now');
    if (!open) return undefined;
    if (open.until > now) return { person: open.person, keys: keysOf(open) };
    await this.close();
    return undefined;
  }

  /** After the server has accepted the password. */
  async signedIn(
    {
      login,
      password,
      person
    }: { readonly login: string; readonly password: string; readonly person: string },
    now: number
  ): Promise<Opened> {
    const owner = await ownerOf(login);
    const had = await this.#shelves.get('vault', owner);
    const { vault, keys } = await unlockOrBegin(had, { owner, password });
    if (vault !== had) await this.#shelves.put('vault', vault);
    return this.#keepOpen(keys, person, now);
  }

  /** Without the server: whether the password opens what this login has on the phone. */
  async unlocked(
    { login, password }: { readonly login: string; readonly password: string },
    now: number
  ): Promise<Keys | undefined> {
    const vault = await this.#shelves.get('vault', await ownerOf(login));
    const keys = vault && (await unlock(vault, password));
    if (keys) await this.#keepOpen(keys, '', now);
    return keys;
  }

  /** Says whose keys these are, once the copy that they open has told. */
  async knownAs({ keys }: Opened, person: string, now: number): Promise<Opened> {
    return this.#keepOpen(keys, person, now);
  }

  /** What only an earlier password opens is sealed anew; false when it opens nothing. */
  async openedEarlier({ keys }: Opened, password: string): Promise<boolean> {
    const vault = await this.#shelves.get('vault', keys.owner);
    const earlier = vault && (await unlock(vault, password));
    if (!vault || !earlier || !vault.slots.some(({ key }) => key !== keys.current && earlier.byId.has(key)))
      return false;
    await this.#shelves.put('vault', await moveOver(this.cabinet, vault, keys, earlier));
    return true;
  }

  async close(): Promise<void> {
    await this.#shelves.delete('open', 'now');
  }

  async note(name: string): Promise<number | undefined> {
    return this.#shelves.get('note', name);
  }

  async setNote(name: string, value: number | undefined): Promise<void> {
    if (value === undefined) await this.#shelves.delete('note', name);
    else await this.#shelves.put('note', value, name);
  }

  async #keepOpen(keys: Keys, person: string, now: number): Promise<Opened> {
    const { owner, current, byId } = keys;
    await this.#shelves.put('open', { owner, person, current, keys: [...byId], until: now + WEEK }, 'now');
    return { keys, person };
  }
}

function keysOf({ owner, current, keys }: OpenKeys): Keys {
  return { owner, current, byId: new Map(keys) };
}

/** What recording without network needs of a browser; `crypto.subtle` and workers ask for HTTPS, or localhost. */
export function isAble(): boolean {
  return (
    globalThis.isSecureContext &&
    'indexedDB' in globalThis &&
    'locks' in navigator &&
    'serviceWorker' in navigator &&
    crypto.subtle !== undefined
  );
}
