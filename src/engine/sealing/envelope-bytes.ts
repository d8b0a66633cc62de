import { type Bytes, hexOf, joined, KEY_ID_BYTES, numberBytes, sameBytes, utf8 } from './bytes.ts';
import type { Envelope, SealedKey } from './envelope.ts';
import { bodySteps, fileSteps } from './padding.ts';
import { readerBytes, readerKinds } from './place-in-tip.ts';
import { ENC_BYTES, SEALED_BYTES } from './suite.ts';

const MARK = utf8('TDT\u0001');
const COMMITMENT_BYTES = 32;
const KEY_BYTES = ENC_BYTES + SEALED_BYTES;
/** What AES-GCM adds to what it seals. */
export const TAG_BYTES = 16;

export const MOST_KEYS = 60;
export const MOST_FILES = 6;

/** For the way: mark and version, commitment, keys, parts with their lengths. */
export function envelopeBytes({ commitment, keys, parts }: Envelope): Bytes {
  return joined(
    MARK,
    commitment,
    numberBytes(keys.length, 1),
    ...keys.flatMap((key) => [readerBytes(key), key.bytes]),
    numberBytes(parts.length, 1),
    ...parts.map((part) => numberBytes(part.length, 4)),
    ...parts
  );
}

/** Nothing for whatever is not exactly an envelope: no other version, no size outside the steps, no byte too many. */
export function parseEnvelope(bytes: Uint8Array): Envelope | undefined {
  const from = new Cursor(bytes);
  if (!sameBytes(from.take(MARK.length), MARK)) return undefined;
  const commitment = from.take(COMMITMENT_BYTES);
  const many = from.number(1);
  if (many === 0 || many > MOST_KEYS) return undefined;
  const keys: SealedKey[] = [];
  for (let nth = 0; nth < many && !from.isShort; nth += 1) {
    const kind = readerKinds[from.number(1)];
    const key = hexOf(from.take(KEY_ID_BYTES));
    if (kind === undefined) return undefined;
    keys.push({ kind, key, bytes: from.take(KEY_BYTES) });
  }
  const count = from.number(1);
  if (count === 0 || count > 1 + MOST_FILES) return undefined;
  const sizes = Array.from({ length: count }, () => from.number(4));
  if (!sizes.every((size, part) => stepsOf(part).includes(size - TAG_BYTES))) return undefined;
  const parts = sizes.map((size) => from.take(size));
  const isWhole = !from.isShort && from.left === 0;
  return isWhole && areApart(keys) ? { commitment, keys, parts } : undefined;
}

export function stepsOf(part: number): readonly number[] {
  return part === 0 ? bodySteps : fileSteps;
}

function areApart(keys: readonly SealedKey[]): boolean {
  return new Set(keys.map(({ key }) => key)).size === keys.length;
}

/** Reads on past the end as nothing, and remembers that it did. */
class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;
  isShort = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  take(size: number): Uint8Array {
    if (size > this.left) {
      this.isShort = true;
      return new Uint8Array(0);
    }
    this.#at += size;
    return this.#bytes.slice(this.#at - size, this.#at);
  }

  number(size: 1 | 4): number {
    return this.take(size).reduce((value, byte) => value * 256 + byte, 0);
  }
}
