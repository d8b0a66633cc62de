import { problem } from '#basis/problem.ts';
import * as v from 'valibot';

import { withdrawTip } from '#vault/change-tip.ts';
import { operation } from '../context.ts';
import { lookUpHash } from './follow-tip.ts';
import { hash } from './sender-input.ts';

export default operation({
  id: 'withdraw-tip',
  label: { vi: 'Xóa tin của mình', en: 'Delete one’s tip' },
  words: {
    vi: 'Xóa ngay lời, tệp và khóa của tin; những gì người nhận đã đọc thì không thu lại được.',
    en: 'Deletes words, files and keys at once; what a receiver has read cannot be taken back.'
  },
  input: v.object({ lookUp: hash }),
  right: 'anybody',
  isAnonymous: true,
  writes: true,
  keptIn: 'vault',
  run: async ({ lookUp }, { sql, world }) => {
    const isGone = await withdrawTip(sql, lookUpHash(lookUp), world.today);
    if (!isGone) throw problem('no-such-tip', {});
    return { day: world.today };
  }
});
