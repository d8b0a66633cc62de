import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/** RFC 9180: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM; the browser's own cryptography does the work. */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm()
});

/** A public key: 0x04 and the two coordinates. */
export const PUBLIC_BYTES = 65;
export const PRIVATE_BYTES = 32;

/** What HPKE sends beside the sealed key, and the content key of 32 bytes with its tag. */
export const ENC_BYTES = PUBLIC_BYTES;
export const SEALED_BYTES = 48;
