import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import type { FromCode } from '#engine/sealing/from-code.ts';
import { open } from '#engine/sealing/open.ts';
import type { PlaceInTip } from '#engine/sealing/place-in-tip.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';

/** A reply as the server gives it out, in base64. */
export interface SealedReply {
  readonly number: number;
  readonly commitment: string;
  readonly body: string;
  readonly key: string;
}

/** Its words; nothing when it is not as it was sealed. Needs no schema, so that it is small in a browser. */
export async function openReply(
  { box, tip }: Pick<PlaceInTip, 'box' | 'tip'>,
  { number, commitment, body, key }: SealedReply,
  { keyId, keys }: FromCode
): Promise<string | undefined> {
  const reader = { kind: 'sender', key: keyId } as const;
  const content = await open(
    { box, tip, number, kind: 'reply' },
    {
      commitment: bytesOfBase64(commitment),
      keys: [{ ...reader, bytes: bytesOfBase64(key) }],
      parts: [bytesOfBase64(body)]
    },
    { ...reader, privateKey: keys.privateKey }
  );
  if (isRefusal(content)) return undefined;
  const told: unknown = JSON.parse(new TextDecoder().decode(content.body));
  const isReply =
    typeof told === 'object' && told !== null && 'text' in told && typeof told.text === 'string';
  return isReply ? String(told.text) : undefined;
}
