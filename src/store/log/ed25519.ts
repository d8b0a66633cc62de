import { createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto';

import type { Verify } from '#engine/log/signed-note.ts';
import type { Sha256 } from '#engine/log/tree-hash.ts';

export const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 and in SubjectPublicKeyInfo (RFC 8410). */
const PRIVATE_PREFIX = Uint8Array.fromHex('302e020100300506032b657004220420');
const PUBLIC_PREFIX = Uint8Array.fromHex('302a300506032b6570032100');

export const verifyEd25519: Verify = (publicKey, message, signature) => {
  const key = Buffer.concat([PUBLIC_PREFIX, publicKey]);
  return verify(null, message, createPublicKey({ key, format: 'der', type: 'spki' }), signature);
};

/** The key pair of a seed of 32 bytes. */
export function keyPairOf(seed: Uint8Array): {
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
} {
  const key = createPrivateKey({
    key: Buffer.concat([PRIVATE_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8'
  });
  const publicKey = createPublicKey(key)
    .export({ format: 'der', type: 'spki' })
    .subarray(PUBLIC_PREFIX.length);
  return { publicKey, sign: (message) => sign(null, message, key) };
}
