import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import type { OpeningReader } from '#engine/sealing/open.ts';
import { openByPassphrase, type PublicKey } from '#engine/sealing/receiver-key.ts';
import type { OpenedKey } from '#engine/sealing/seal-to-key.ts';
import { type Answer, ask } from './ask.ts';

/** Minutes without a touch after which the keys are dropped. */
const IDLE_MINUTES = 10;

export type OwnKey = Answer<'my-tip-keys'>['keys'][number];

/**
 * The keys that a passphrase has opened: in the memory of this page only, and in a form that script cannot read out.
 * They are dropped when nobody touches the page for a while, and with the page.
 */
export class HeldKeys {
  #opened: readonly OpenedKey[] = $state.raw([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** All of one's keys, still wrapped; nothing before they were asked for. */
  own: Answer<'my-tip-keys'> | undefined = $state.raw();

  get isOpen(): boolean {
    return this.#opened.length > 0;
  }

  get opened(): readonly OpenedKey[] {
    return this.#opened;
  }

  async load(): Promise<void> {
    this.own = await ask('my-tip-keys', {});
  }

  /** The keys of this purpose that still serve: the one in the box, and a lost one until it is restored. */
  keysFor(purpose: OwnKey['purpose']): readonly OwnKey[] {
    return (this.own?.keys ?? []).filter((key) => key.purpose === purpose && key.state !== 'retired');
  }

  /** False when the passphrase opens none. */
  async open(passphrase: string): Promise<boolean> {
    const opened: OpenedKey[] = [];
    for (const key of this.own?.keys ?? []) {
      if (key.state === 'retired') continue;
      const one = await openByPassphrase(publicOf(key), key.wrapped, passphrase);
      if (one) opened.push(one);
    }
    if (opened.length > 0) this.hold(opened);
    return opened.length > 0;
  }

  hold(keys: readonly OpenedKey[]): void {
    this.#opened = [...this.#opened.filter(({ id }) => !keys.some((key) => key.id === id)), ...keys];
    this.touch();
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#opened = [];
  }

  /** Somebody is here. */
  touch(): void {
    clearTimeout(this.#timer);
    if (this.isOpen) this.#timer = setTimeout(() => this.drop(), IDLE_MINUTES * 60_000);
  }

  reader(key: string, kind: OpeningReader['kind'] = 'receiver'): OpeningReader | undefined {
    const found = this.#opened.find(({ id }) => id === key);
    return found && { kind, key, privateKey: found.pair };
  }
}

export function publicOf({ id, publicKey }: Pick<OwnKey, 'id' | 'publicKey'>): PublicKey {
  return { id, publicKey: bytesOfBase64(publicKey) };
}
