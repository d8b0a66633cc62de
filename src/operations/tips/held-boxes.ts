import type { Context } from '../context.ts';
import { readBoxes, type StandingKey } from './box.ts';
import { unitsOver } from './box-units.ts';

/** Who may read what is sent to a box. */
export interface BoxKeys {
  readonly receivers: readonly StandingKey[];
  readonly custodians: readonly StandingKey[];
}

/** Milliseconds for which a box that was read is taken as it was: so long a new receiver may go without a new tip. */
const FRESH = 5000;

/** The keys of boxes, read once for all tips that come within a few seconds. */
export class HeldBoxes {
  readonly #now: () => number;
  readonly #held = new Map<string, { readonly at: number; readonly keys: Promise<BoxKeys> }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** `read` opens a transaction of its own, and only when it is needed. */
  keysOf(unit: string, read: () => Promise<BoxKeys>): Promise<BoxKeys> {
    const held = this.#held.get(unit);
    if (held && this.#now() - held.at < FRESH) return held.keys;
    const keys = read();
    this.#held.set(unit, { at: this.#now(), keys });
    keys.catch(() => this.#held.delete(unit));
    return keys;
  }
}

export async function readBoxKeys(
  context: Pick<Context, 'sql' | 'signer' | 'world'>,
  unit: string
): Promise<BoxKeys> {
  const over = await unitsOver(context, unit);
  const boxes = await readBoxes(context, [...new Set([unit, ...over])]);
  return {
    receivers: (boxes.get(unit) ?? []).filter(({ purpose }) => purpose === 'receiver'),
    custodians: over.flatMap((one) => boxes.get(one) ?? []).filter(({ purpose }) => purpose === 'custodian')
  };
}
