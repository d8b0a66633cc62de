import * as v from 'valibot';

import { LONGEST_SENT } from './sent-envelope.ts';

/** SHA-256, in hexadecimal. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** Read by its bytes afterwards: a check letter by letter of megabytes is not needed. */
export const base64 = v.pipe(v.string(), v.maxLength(LONGEST_SENT));

export const keyIds = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u))), v.maxLength(60));

const hex = v.pipe(v.string(), v.maxLength(200), v.regex(/^[0-9a-f]+$/u));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A challenge as it was given out, with what was found; or the token of the form without script. */
export const admission = v.union([
  v.object({
    work: v.object({
      challenge: v.object({
        parameters: v.object({
          algorithm: v.pipe(v.string(), v.maxLength(40)),
          cost: whole,
          expiresAt: whole,
          keyLength: whole,
          keyPrefix: hex,
          keySignature: hex,
          nonce: hex,
          salt: hex
        }),
        signature: hex
      }),
      solution: v.object({ counter: whole, derivedKey: hex })
    })
  }),
  v.object({ form: v.pipe(v.string(), v.maxLength(200)) })
]);
