import { base64Of } from '#engine/sealing/base64.ts';
import { type Bytes, hexOf, utf8 } from '#engine/sealing/bytes.ts';
import { envelopeBytes } from '#engine/sealing/envelope-bytes.ts';
import type { FromCode } from '#engine/sealing/from-code.ts';
import { sha256 } from '#engine/sealing/hkdf.ts';
import type { PlaceInTip, Reader, ReaderKind } from '#engine/sealing/place-in-tip.ts';
import { isRefusal, type SealingRefusal } from '#engine/sealing/refusal.ts';
import { seal } from '#engine/sealing/seal.ts';
import type { ToldIdentity, ToldTip, ToldWord } from './told.ts';

/** A photo or recording from which everything but picture and sound has been taken. */
export interface TipFile {
  readonly type: ToldTip['files'][number]['type'];
  readonly bytes: Uint8Array;
}

/** A key of the box, as it is given out. */
export interface BoxKeyGiven {
  readonly key: string;
  readonly publicKey: Uint8Array;
  /** The office. */
  readonly words: string;
}

export interface WrittenTip {
  readonly id: string;
  /** The unit of the box. */
  readonly box: string;
  readonly told: Omit<ToldTip, 'v' | 'files' | 'senderKey' | 'withoutOffices'>;
  readonly files: readonly TipFile[];
  readonly identity: Pick<ToldIdentity, 'name' | 'reach'> | undefined;
  readonly receivers: readonly BoxKeyGiven[];
  readonly custodians: readonly BoxKeyGiven[];
}

/** What leaves the hand of the sender. */
export interface SealedTip {
  readonly id: string;
  readonly unit: string;
  /** Hash of the look-up, in hexadecimal. */
  readonly lookUp: string;
  readonly envelope: Bytes;
  readonly identity: Bytes | undefined;
  readonly without: readonly string[];
}

export async function composeTip(written: WrittenTip, from: FromCode): Promise<SealedTip | SealingRefusal> {
  const { id, box, told, files, identity } = written;
  const isShutOut = ({ key }: BoxKeyGiven): boolean => told.without.includes(key);
  const body: ToldTip = {
    v: 1,
    ...told,
    withoutOffices: written.receivers.filter(isShutOut).map(({ words }) => words),
    files: files.map(({ type }) => ({ type })),
    senderKey: senderKeyOf(from)
  };
  const readers = written.receivers.filter((one) => !isShutOut(one));
  const place: PlaceInTip = { box, tip: id, number: 1, kind: 'tip' };
  const envelope = await sealed(place, { body, files }, named(readers, 'receiver'));
  if (isRefusal(envelope)) return envelope;
  const sealedIdentity =
    identity &&
    (await composeIdentity(
      { ...place, number: 2 },
      { ...identity, sealedBy: told.sealedBy },
      written.custodians
    ));
  if (isRefusal(sealedIdentity)) return sealedIdentity;
  const lookUp = hexOf(await sha256(from.lookUp));
  return { id, unit: box, lookUp, envelope, identity: sealedIdentity, without: told.without };
}

export async function composeWord(
  place: Omit<PlaceInTip, 'kind'>,
  { text, files, sealedBy }: Pick<ToldWord, 'text' | 'sealedBy'> & { readonly files: readonly TipFile[] },
  from: FromCode,
  receivers: readonly BoxKeyGiven[]
): Promise<Bytes | SealingRefusal> {
  const body: ToldWord = {
    v: 1,
    text,
    files: files.map(({ type }) => ({ type })),
    senderKey: senderKeyOf(from),
    sealedBy
  };
  return sealed({ ...place, kind: 'word' }, { body, files }, named(receivers, 'receiver'));
}

export async function composeIdentity(
  place: Omit<PlaceInTip, 'kind'>,
  identity: Omit<ToldIdentity, 'v'>,
  custodians: readonly BoxKeyGiven[]
): Promise<Bytes | SealingRefusal> {
  const body: ToldIdentity = { v: 1, ...identity };
  return sealed({ ...place, kind: 'identity' }, { body, files: [] }, named(custodians, 'custodian'));
}

function senderKeyOf({ keys }: FromCode): string {
  return base64Of(keys.publicKey);
}

function named(keys: readonly BoxKeyGiven[], kind: ReaderKind): readonly Reader[] {
  return keys.map((key) => ({ ...key, kind }));
}

async function sealed(
  place: PlaceInTip,
  { body, files }: { readonly body: object; readonly files: readonly TipFile[] },
  readers: readonly Reader[]
): Promise<Bytes | SealingRefusal> {
  const clear = utf8(JSON.stringify(body));
  const envelope = await seal(place, { body: clear, files: files.map(({ bytes }) => bytes) }, readers);
  clear.fill(0);
  return isRefusal(envelope) ? envelope : envelopeBytes(envelope);
}
