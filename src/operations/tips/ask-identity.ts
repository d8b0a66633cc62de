import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { sideOf } from '#programme/parties.ts';
import { addIdentityRequest, identityNumbers } from '#vault/identity-requests.ts';
import { standingKeys } from '#vault/reader-keys.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { bytes, keyId } from './key-input.ts';
import { actOn } from './received-tip.ts';
import { messageNumber, tipId } from './tip-input.ts';

export default operation({
  id: 'ask-identity',
  label: { vi: 'Xin biết người báo tin là ai', en: 'Ask who the sender is' },
  words: {
    vi: 'Chỉ khi người báo đã để lại danh tính. Lý do viết ra được niêm phong tới những người giữ phần khôi phục; một người ở bên kia đồng ý thì mới mở được.',
    en: 'Only where the sender left an identity. The written reason is sealed to the custodians; one of the other side has to agree.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    tip: tipId,
    message: messageNumber,
    /** The reason, sealed to each custodian. */
    reasons: v.record(keyId, bytes(100, 4000))
  }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: async ({ id, tip, message, reasons }, context) => {
    const { sql, person, world } = context;
    await actOn(context, tip, { act: 'identity-asked' });
    const side = person && sideOf(person.party);
    const own = person
      ? (await standingKeys(sql, [person.unit])).find(
          (key) => key.person === person.id && key.purpose === 'receiver'
        )
      : undefined;
    if (!person || !own || !side || !(await identityNumbers(sql, tip)).includes(message)) {
      throw problem('tip-refused', { reason: noIdentity });
    }
    const row = { id, tip, message, person: person.id, asker: own.id, side, reasons, askedOn: world.today };
    await addIdentityRequest(sql, row);
    return { id };
  }
});

const noIdentity: Label = {
  vi: 'người báo tin không để lại danh tính.',
  en: 'the sender left no identity.'
};
