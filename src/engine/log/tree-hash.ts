/** Passed in, so that the tree is computed on a phone as well as on the server. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Bytes of a SHA-256 hash. */
export const HASH_SIZE = 32;

/** RFC 6962 §2.1: leaves and inner nodes begin with different bytes, so that neither passes for the other. */
const LEAF = 0x00;
const NODE = 0x01;

export function leafHash(sha256: Sha256, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes[0] = LEAF;
  bytes.set(data, 1);
  return sha256(bytes);
}

export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + 2 * HASH_SIZE);
  bytes[0] = NODE;
  bytes.set(left, 1);
  bytes.set(right, 1 + HASH_SIZE);
  return sha256(bytes);
}

/** Of a tree without leaves. */
export function emptyRoot(sha256: Sha256): Uint8Array {
  return sha256(new Uint8Array());
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}
