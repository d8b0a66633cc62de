import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { ENC_BYTES, SEALED_BYTES } from '#engine/sealing/suite.ts';
import { sideOf } from '#programme/parties.ts';
import { answerIdentityRequest, readIdentityRequests } from '#vault/identity-requests.ts';
import { addSealedKeys } from '#vault/sealed-keys.ts';
import { addTipEntry, lockTip } from '#vault/tip-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { bytes } from './key-input.ts';

export default operation({
  id: 'answer-identity',
  label: { vi: 'Cho biết hoặc không cho biết danh tính', en: 'Give or refuse a sender’s identity' },
  words: {
    vi: 'Trình duyệt của người giữ niêm phong lại danh tính tới riêng người xin; hoặc từ chối. Việc này nằm trong lịch sử của tin.',
    en: 'The custodian’s browser seals the identity to the one who asks; or it is refused. Either stands in the history of the tip.'
  },
  input: v.object({
    request: v.pipe(v.string(), v.uuid()),
    /** The content key of the identity, sealed to the one who asks; absent when refused. */
    sealed: v.optional(bytes(ENC_BYTES + SEALED_BYTES, ENC_BYTES + SEALED_BYTES))
  }),
  right: 'keep-shares',
  writes: true,
  keptIn: 'vault',
  subject: ({ request }) => request,
  run: async ({ request, sealed }, { sql, person, world }) => {
    const found = (await readIdentityRequests(sql)).find(({ id }) => id === request);
    if (!person || !found || found.side === sideOf(person.party) || found.person === person.id) {
      throw problem('tip-refused', { reason: notToAnswer });
    }
    const { tip, message, asker: key, person: asker } = found;
    const answer = sealed === undefined ? 'refused' : 'given';
    const how = { answer, by: person.id, on: world.today } as const;
    if (!(await answerIdentityRequest(sql, request, how)))
      throw problem('tip-refused', { reason: notToAnswer });
    await lockTip(sql, tip);
    await addTipEntry(sql, tip, { day: world.today, person: person.id, act: `identity-${answer}`, says: {} });
    if (sealed !== undefined) {
      await addSealedKeys(sql, [{ tip, message, key, person: asker, bytes: Buffer.from(sealed, 'base64') }]);
    }
    return { answer };
  }
});

const notToAnswer: Label = {
  vi: 'không có việc xin danh tính nào như vậy chờ bạn: đã trả lời, hoặc do người cùng bên xin.',
  en: 'no such request waits for you: it was answered, or somebody of your own side asked.'
};
