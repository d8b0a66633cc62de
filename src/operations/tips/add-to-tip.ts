import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import * as v from 'valibot';

import { markFresh } from '#vault/change-tip.ts';
import { addMessage } from '#vault/new-message.ts';
import { readForSender } from '#vault/read-for-sender.ts';
import { operation } from '../context.ts';
import { lookUpHash } from './follow-tip.ts';
import { readBoxKeys } from './held-boxes.ts';
import { admission, base64, hash } from './sender-input.ts';
import { sentEnvelope } from './sent-envelope.ts';

/** Messages of one tip that a sender may write; a dialogue has far fewer. */
const MOST_MESSAGES = 60;

export default operation({
  id: 'add-to-tip',
  label: { vi: 'Nói thêm về một tin', en: 'Add to a tip' },
  words: {
    vi: 'Người có mã gửi thêm lời, ảnh, ghi âm, hoặc cho biết mình là ai; tất cả đã niêm phong.',
    en: 'Who has the code sends more words, photos, recordings, or says who they are; all of it sealed.'
  },
  input: v.object({
    lookUp: hash,
    /** For which it was sealed. */
    number: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1000)),
    kind: v.picklist(['word', 'identity']),
    envelope: base64,
    admission
  }),
  right: 'anybody',
  isAnonymous: true,
  writes: true,
  keptIn: 'vault',
  run: async ({ lookUp, number, kind, envelope, admission: shown }, context) => {
    const { sql, world, tips } = context;
    const { tip, messages } = await readForSender(sql, lookUpHash(lookUp));
    if (!tip) throw problem('no-such-tip', {});
    if (tip.state === 'withdrawn' || tip.state === 'destroyed')
      throw problem('tip-refused', { reason: withdrawn });
    if (tip.muted) throw problem('tip-refused', { reason: muted });
    if (messages.length >= MOST_MESSAGES) throw problem('tip-refused', { reason: tooMany });
    const { receivers, custodians } = await readBoxKeys(context, tip.heldBy ?? tip.unit);
    const sent =
      kind === 'word'
        ? sentEnvelope(
            envelope,
            'receiver',
            receivers.filter(({ person }) => !tip.excluded.includes(person))
          )
        : sentEnvelope(envelope, 'custodian', custodians);
    const again = await tips.gate.admit(shown);
    const message = { tip: tip.id, number, kind, day: world.today, ...sent };
    if (!(await addMessage(sql, message))) {
      again();
      throw problem('tip-moved-on', {});
    }
    await markFresh(sql, tip.id, world.today);
    return { number };
  }
});

const withdrawn: Label = {
  vi: 'tin này đã được xóa hoặc đã hết hạn lưu giữ.',
  en: 'this tip was deleted, or its time has ended.'
};

const muted: Label = {
  vi: 'hòm thư không nhận thêm lời của mã này. Việc mới, có căn cứ: hãy gửi một tin mới.',
  en: 'the box takes no more words under this code. For something new that can be looked into, leave a new tip.'
};

const tooMany: Label = {
  vi: 'cuộc trao đổi này đã quá dài. Hãy gửi một tin mới.',
  en: 'this dialogue has become too long. Leave a new tip.'
};
