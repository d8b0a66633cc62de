import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { addShares, keepRecovery, ownKeys } from '#vault/reader-keys.ts';
import { operation } from '../context.ts';
import { keyId, recovery } from './key-input.ts';
import { checkedRecovery } from './recovery-shares.ts';

export default operation({
  id: 'keep-recovery',
  label: { vi: 'Chia phần khôi phục cho người giữ', en: 'Give custodians the parts for recovery' },
  words: {
    vi: 'Chia lại phần khôi phục của khóa mình, sau khi người giữ đổi khác hoặc khi lần đầu có đủ người giữ.',
    en: 'Parts the recovery of one’s own key anew, after custodians changed or once there are enough.'
  },
  input: v.object({ key: keyId, recovery }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ key }) => key,
  run: async (input, context) => {
    const { sql, person } = context;
    const own = person && (await ownKeys(sql, person.id)).find(({ id }) => id === input.key);
    if (!own || own.state !== 'standing') throw problem('no-such-tip-key', { id: input.key });
    const { wrapping, shares } = await checkedRecovery(context, own.unit, input.recovery);
    await keepRecovery(sql, own.id, wrapping);
    await addShares(sql, own.id, shares);
    return { key: own.id };
  }
});
