import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { ownKeys } from '#vault/reader-keys.ts';
import { addRecovery } from '#vault/recoveries.ts';
import { operation } from '../context.ts';
import { keyId } from './key-input.ts';

export default operation({
  id: 'ask-recovery',
  label: { vi: 'Xin khôi phục khóa đã mất', en: 'Ask for the recovery of a lost key' },
  words: {
    vi: 'Người mất cụm từ khóa, sau khi đã tạo khóa mới, xin những người giữ phần khôi phục; phải nêu lý do.',
    en: 'Who lost a passphrase, after making a new key, asks the custodians for their parts, with a reason.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    lost: keyId,
    reason: v.pipe(v.string(), v.trim(), v.minLength(5), v.maxLength(500))
  }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ lost }) => lost,
  run: async ({ id, lost, reason }, { sql, person, world }) => {
    const own = person ? await ownKeys(sql, person.id) : [];
    const old = own.find((key) => key.id === lost && key.state === 'lost');
    const asker = own.find((key) => key.purpose === 'receiver' && key.state === 'standing');
    if (!person || !old?.recovery || !asker) throw problem('no-such-tip-key', { id: lost });
    await addRecovery(sql, { id, person: person.id, lost, asker: asker.id, reason, askedOn: world.today });
    return { id };
  }
});
