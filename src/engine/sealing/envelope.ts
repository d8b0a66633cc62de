import type { ReaderName } from './place-in-tip.ts';

/** The content key, sealed to one reader. */
export interface SealedKey extends ReaderName {
  /** What HPKE sends beside it, then the sealed key. */
  readonly bytes: Uint8Array;
}

/** One message as it is kept: everything in it may be seen by anybody. */
export interface Envelope {
  /** That every reader opens the same content, and not one each. */
  readonly commitment: Uint8Array;
  readonly keys: readonly SealedKey[];
  /** The words, and after them the files. */
  readonly parts: readonly Uint8Array[];
}
