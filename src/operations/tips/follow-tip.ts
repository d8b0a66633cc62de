import { createHash } from 'node:crypto';
import * as v from 'valibot';

import { readForSender } from '#vault/read-for-sender.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { operation } from '../context.ts';
import type { World } from '../world.ts';
import { readerOf } from './described-box.ts';
import { readBoxKeys } from './held-boxes.ts';
import { hash } from './sender-input.ts';

export default operation({
  id: 'follow-tip',
  label: { vi: 'Theo dõi một tin bằng mã', en: 'Follow a tip by its code' },
  words: {
    vi: 'Tình trạng và những lời trả lời còn niêm phong; chỉ người có mã mở được.',
    en: 'The state and the sealed replies, which only the code opens.'
  },
  input: v.object({ lookUp: hash }),
  right: 'anybody',
  isAnonymous: true,
  writes: false,
  keptIn: 'vault',
  run: async ({ lookUp }, context) => {
    const { tip, messages } = await readForSender(context.sql, lookUpHash(lookUp));
    // An unknown code is answered by the same statements, so that time tells nothing.
    const { receivers, custodians } = await readBoxKeys(
      context,
      tip?.heldBy ?? tip?.unit ?? anyCommune(context.world)
    );
    if (!tip) return { tip: undefined };
    return {
      tip: {
        id: tip.id,
        unit: tip.unit,
        day: tip.received,
        state: tip.state,
        stateDay: tip.stateDay,
        isMuted: tip.muted,
        messages: messages.map(({ reply, ...message }) => ({
          ...message,
          ...(reply
            ? { commitment: text(reply.commitment), body: text(reply.body), key: text(reply.key) }
            : {})
        })),
        receivers: receivers.filter(({ person }) => !tip.excluded.includes(person)).map(readerOf),
        custodians: custodians.map(readerOf)
      }
    };
  }
});

function anyCommune({ territory, today }: World): string {
  const some = territory.versions.find((unit) => unit.level === 'commune' && isValidOn(unit, today));
  return some?.id ?? '';
}

/** What is kept is the hash of what is shown. */
export function lookUpHash(lookUp: string): Buffer {
  return createHash('sha256').update(Buffer.from(lookUp, 'hex')).digest();
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
