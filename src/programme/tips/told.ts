import * as v from 'valibot';

/** Letters that a message may hold. */
export const LONGEST_TEXT = 20_000;

/** How photos and recordings come after everything that told of the device has been taken out. */
export const fileTypes = ['image/jpeg', 'audio/wav'] as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const keyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

/** In the order of the files of the envelope. */
const files = v.pipe(v.array(v.object({ type: v.picklist(fileTypes) })), v.maxLength(6));

/** To whom replies are sealed. It comes from inside the seal, so that the server cannot put its own in its place. */
const senderKey = v.pipe(v.string(), v.base64(), v.length(88));

/** Whether the sender's own browser sealed it, or the server because there was no script. */
const sealedBy = v.picklist(['browser', 'server']);

/** Inside the seal of a tip: what was seen. */
export const toldTip = v.object({
  v: v.literal(1),
  field: text(40),
  /** The commune, when the tip went one level up. */
  commune: text(40),
  place: text(200),
  when: text(20),
  text: text(LONGEST_TEXT),
  files,
  senderKey,
  sealedBy,
  /** Ids of the keys that the sender shut out. */
  without: v.pipe(v.array(keyId), v.maxLength(60)),
  /** The offices of those keys, so that a new key of the same office stays shut out too. */
  withoutOffices: v.optional(v.pipe(v.array(text(200)), v.maxLength(60)), []),
  /** Of the pages on which it was written. */
  language: text(10)
});

/** A later word of the sender. */
export const toldWord = v.object({ v: v.literal(1), text: text(LONGEST_TEXT), files, senderKey, sealedBy });

/** A receiver's answer; words only. */
export const toldReply = v.object({ v: v.literal(1), text: text(LONGEST_TEXT) });

/** Who the sender is, if that is told at all; for custodians only. */
export const toldIdentity = v.object({ v: v.literal(1), name: text(200), reach: text(400), sealedBy });

export type ToldTip = v.InferOutput<typeof toldTip>;
export type ToldWord = v.InferOutput<typeof toldWord>;
export type ToldReply = v.InferOutput<typeof toldReply>;
export type ToldIdentity = v.InferOutput<typeof toldIdentity>;

/** What was opened, when it is what it should be; nothing for whatever else somebody sealed. */
export function readTold<const Schema extends v.GenericSchema>(
  schema: Schema,
  body: Uint8Array
): v.InferOutput<Schema> | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
