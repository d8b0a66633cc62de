import { base64Of } from '#engine/sealing/base64.ts';
import { fingerprintOf } from '#engine/sealing/box.ts';
import type { Context } from '../context.ts';
import type { StandingKey } from './box.ts';
import { readBoxKeys } from './held-boxes.ts';

/** What a sender's browser needs to seal, and to say who will read. */
export interface BoxReader {
  readonly key: string;
  /** P-256, uncompressed, in base64. */
  readonly publicKey: string;
  /** The office, in its own words. */
  readonly words: string;
  /** Day from which it stands in the box. */
  readonly since: string;
}

export interface TipBox {
  readonly unit: string;
  readonly name: string;
  readonly receivers: readonly BoxReader[];
  /** To whom an identity is sealed, if it is given at all; of both sides where there are any. */
  readonly custodians: readonly BoxReader[];
  /** Of the receivers' keys, in eight syllables. */
  readonly fingerprint: string;
  /** Its keys were made with a published passphrase: it seals nothing, and the page must say so. */
  readonly isDemonstration: boolean;
}

type Needs = Pick<Context, 'sql' | 'signer' | 'world'>;

/** Empty of receivers where nobody receives yet. */
export async function describeBox(context: Needs, unit: string): Promise<TipBox> {
  const { receivers, custodians } = await readBoxKeys(context, unit);
  return {
    unit,
    name: context.world.territory.find(unit)?.name ?? unit,
    receivers: receivers.map(readerOf),
    custodians: custodians.map(readerOf),
    fingerprint: receivers.length > 0 ? await fingerprintOf(receivers) : '',
    isDemonstration: receivers.some(({ demonstration }) => demonstration)
  };
}

export function readerOf({ id, publicKey, words, since }: StandingKey): BoxReader {
  return { key: id, publicKey: base64Of(publicKey), words, since };
}
