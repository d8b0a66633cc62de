import { changeTip } from '#vault/tip-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { actOn } from './received-tip.ts';
import { tipId } from './tip-input.ts';

export default operation({
  id: 'look-into-tip',
  label: { vi: 'Bắt đầu xem xét một tin', en: 'Begin to look into a tip' },
  words: {
    vi: 'Đánh dấu tin đang được xem xét; người báo tin thấy điều đó bằng mã của mình.',
    en: 'Marks a tip as being looked into; the sender sees it by the code.'
  },
  input: v.object({ tip: tipId }),
  positional: ['tip'],
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: async ({ tip }, context) => {
    await actOn(context, tip, { act: 'looked-into' });
    await changeTip(context.sql, tip, { state: 'looked-into', day: context.world.today });
    return { state: 'looked-into' };
  }
});
