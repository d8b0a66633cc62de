import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { createHash } from 'node:crypto';
import * as v from 'valibot';

import { operation } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';
import { admission, base64, hash, keyIds } from './sender-input.ts';
import { sentEnvelope } from './sent-envelope.ts';

export default operation({
  id: 'leave-tip',
  label: { vi: 'Để lại một tin đã niêm phong', en: 'Leave a sealed tip' },
  words: {
    vi: 'Tin được niêm phong tới người nhận của hòm thư trước khi gửi; máy chủ không đọc được.',
    en: 'The tip is sealed to the receivers of the box before it is sent; the server cannot read it.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
    unit: v.pipe(v.string(), v.maxLength(60)),
    /** SHA-256 of the look-up. */
    lookUp: hash,
    envelope: base64,
    /** Who the sender is, sealed to custodians. */
    identity: v.optional(base64),
    /** Keys of those who must not read it. */
    without: v.optional(keyIds, []),
    admission
  }),
  right: 'anybody',
  isAnonymous: true,
  writes: true,
  keptIn: 'vault',
  batched: true,
  run: async (
    { id, unit, lookUp, envelope, identity, without, admission: shown },
    { tips, world, readBoxKeys }
  ) => {
    const { id: box } = getUnit(world.territory, unit, world.today);
    const { receivers, custodians } = await tips.boxes.keysOf(box, () => readBoxKeys(box));
    const shut = receivers.filter((key) => without.includes(key.id));
    const told = sentEnvelope(
      envelope,
      'receiver',
      receivers.filter(({ person }) => !shut.some((one) => one.person === person))
    );
    const named = identity === undefined ? undefined : sentEnvelope(identity, 'custodian', custodians);
    if (named && named.envelope.parts.length > 1) throw problem('tip-refused', { reason: identityWithFiles });
    const again = await tips.gate.admit(shown);
    const digest = createHash('sha256').update(told.bytes).digest();
    try {
      await tips.intake.add(
        {
          id,
          unit: box,
          lookUp: Buffer.from(lookUp, 'hex'),
          digest,
          day: world.today,
          excluded: shut.map(({ person }) => person),
          messages: [
            { number: 1, kind: 'tip', envelope: told.envelope, persons: told.persons },
            ...(named
              ? [{ number: 2, kind: 'identity', envelope: named.envelope, persons: named.persons } as const]
              : [])
          ],
          operation: 'leave-tip'
        },
        { box, bytes: told.bytes.length + (named?.bytes.length ?? 0) }
      );
    } catch (error) {
      again();
      throw error;
    }
    return { day: world.today, unit: box, digest: digest.toString('base64') };
  }
});

const identityWithFiles: Label = {
  vi: 'phần danh tính không kèm tệp được.',
  en: 'the identity takes no files.'
};
