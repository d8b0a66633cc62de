import type { Bytes } from './bytes.ts';
import { PRIVATE_BYTES, PUBLIC_BYTES, suite } from './suite.ts';

/** The two halves of a reader's key, as bytes: the private one is wrapped before it leaves a browser. */
export interface RawKeyPair {
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
}

export async function makeKeyPair(): Promise<RawKeyPair> {
  return rawOf(await suite.kem.generateKeyPair());
}

/** The same pair for the same 32 bytes or more. */
export async function keyPairOf(seed: Bytes): Promise<RawKeyPair> {
  return rawOf(await suite.kem.deriveKeyPair(seed.buffer));
}

/** Nothing when the bytes are no point of the curve. */
export async function readPublicKey(bytes: Uint8Array): Promise<CryptoKey | undefined> {
  if (bytes.length !== PUBLIC_BYTES) return undefined;
  return suite.kem.deserializePublicKey(Uint8Array.from(bytes).buffer).catch(() => undefined);
}

export async function readPrivateKey(bytes: Uint8Array): Promise<CryptoKey | undefined> {
  if (bytes.length !== PRIVATE_BYTES) return undefined;
  return suite.kem.deserializePrivateKey(Uint8Array.from(bytes).buffer).catch(() => undefined);
}

async function rawOf({ publicKey, privateKey }: CryptoKeyPair): Promise<RawKeyPair> {
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(publicKey)),
    privateKey: new Uint8Array(await suite.kem.serializePrivateKey(privateKey))
  };
}
