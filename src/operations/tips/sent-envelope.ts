import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import type { Envelope } from '#engine/sealing/envelope.ts';
import { parseEnvelope } from '#engine/sealing/envelope-bytes.ts';
import type { ReaderKind } from '#engine/sealing/place-in-tip.ts';

import type { StandingKey } from './box.ts';

/** Bytes of all that is sent at once, in base64. */
export const LONGEST_SENT = 16_000_000;

/** An envelope as it came, whose keys are all of standing readers of one kind. */
export interface SentEnvelope {
  readonly bytes: Uint8Array;
  readonly envelope: Envelope;
  /** Whose each key is. */
  readonly persons: ReadonlyMap<string, string>;
}

/** The server cannot look inside; what it can see it checks. */
export function sentEnvelope(base64: string, kind: ReaderKind, among: readonly StandingKey[]): SentEnvelope {
  const bytes = Buffer.from(base64, 'base64');
  const envelope = parseEnvelope(bytes);
  if (!envelope) throw problem('tip-refused', { reason: malformed });
  const standing = new Map(among.map(({ id, person }) => [id, person]));
  const persons = new Map<string, string>();
  for (const key of envelope.keys) {
    const person = standing.get(key.key);
    if (key.kind !== kind || person === undefined) throw problem('tip-refused', { reason: otherReaders });
    persons.set(key.key, person);
  }
  return { bytes, envelope, persons };
}

const malformed: Label = {
  vi: 'nội dung gửi đến không đúng dạng đã niêm phong. Hãy tải lại trang rồi gửi lại.',
  en: 'what came is not in the form of a sealed message. Load the page again and send once more.'
};

const otherReaders: Label = {
  vi: 'người nhận của hòm thư vừa thay đổi. Hãy tải lại trang rồi gửi lại.',
  en: 'the receivers of the box have just changed. Load the page again and send once more.'
};
