import { type Bytes, bytesOfKeyId, bytesOfUuid, joined, numberBytes, utf8 } from './bytes.ts';

/** What a message is; a number each, as it stands in the envelope. */
export const messageKinds = ['tip', 'word', 'reply', 'identity', 'note'] as const;
export type MessageKind = (typeof messageKinds)[number];

export const readerKinds = ['receiver', 'custodian', 'sender'] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** Where a message stands. Sealed under one place it opens under no other. */
export interface PlaceInTip {
  /** The unit whose box it is, as a version: `20728@2025-07-01`. */
  readonly box: string;
  readonly tip: string;
  /** From 1, in the order of the tip. */
  readonly number: number;
  readonly kind: MessageKind;
}

export interface ReaderName {
  readonly kind: ReaderKind;
  /** Id of the key: the first 16 bytes of the SHA-256 of its public half, in hexadecimal. */
  readonly key: string;
}

export interface Reader extends ReaderName {
  readonly publicKey: Uint8Array;
}

/** Every part has a length or ends at one, so that no two places give the same bytes. */
export function placeBytes({ box, tip, number, kind }: PlaceInTip): Bytes {
  const name = utf8(box);
  return joined(
    utf8('toandan tip 1'),
    numberBytes(name.length, 2),
    name,
    bytesOfUuid(tip),
    numberBytes(number, 2),
    numberBytes(messageKinds.indexOf(kind), 1)
  );
}

export function readerBytes({ kind, key }: ReaderName): Bytes {
  return joined(numberBytes(readerKinds.indexOf(kind), 1), bytesOfKeyId(key));
}
