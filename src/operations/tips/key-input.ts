import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import { OFFICE } from '#engine/sealing/receiver-key.ts';
import { FEWEST } from '#engine/sealing/shares.ts';
import * as v from 'valibot';

export const keyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

/** Bytes as base64, within bounds. */
export const bytes = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(Math.ceil(most / 3) * 4),
    v.base64(),
    v.check((text) => {
      const { length } = bytesOfBase64(text);
      return length >= least && length <= most;
    })
  );

/** Weaker than what the pages make is refused: the server would keep what a stolen disk gives away. */
export const wrappedKey = v.object({
  scheme: v.literal('scrypt-aes256gcm-1'),
  n: v.picklist([OFFICE.n, OFFICE.n * 2, OFFICE.n * 4]),
  r: v.literal(OFFICE.r),
  p: v.literal(OFFICE.p),
  salt: bytes(16, 16),
  iv: bytes(12, 12),
  bytes: bytes(100, 400)
});

export const recovery = v.object({
  wrapping: v.object({
    iv: bytes(12, 12),
    bytes: bytes(100, 400),
    needed: v.pipe(v.number(), v.integer(), v.minValue(FEWEST), v.maxValue(20))
  }),
  shares: v.pipe(
    v.array(v.object({ custodian: keyId, sealed: bytes(100, 400) })),
    v.minLength(FEWEST),
    v.maxLength(20)
  )
});

/** A key as the browser made and wrapped it. */
export const newKey = v.object({
  id: keyId,
  publicKey: bytes(65, 65),
  words: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(80)),
  wrapped: wrappedKey,
  recovery: v.optional(recovery),
  /** One's key that is lost: it gets nothing new, and what was sealed to it waits for its recovery. */
  replaces: v.optional(keyId)
});

export type NewKeyInput = v.InferOutput<typeof newKey>;
export type RecoveryInput = v.InferOutput<typeof recovery>;
