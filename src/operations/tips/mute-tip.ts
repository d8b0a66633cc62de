import { changeTip } from '#vault/tip-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { actOn } from './received-tip.ts';
import { tipId } from './tip-input.ts';

export default operation({
  id: 'mute-tip',
  label: { vi: 'Ngừng nhận lời từ một mã', en: 'Take no more words under a code' },
  words: {
    vi: 'Mã này không gửi thêm được, và người giữ mã đọc thấy điều đó; không ai biết đó là ai. Có thể mở lại.',
    en: 'The code can send no more, and whoever has it is told so; nobody knows who it is. It can be undone.'
  },
  input: v.object({ tip: tipId, muted: v.boolean() }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: async ({ tip, muted }, context) => {
    await actOn(context, tip, { act: muted ? 'muted' : 'unmuted' });
    await changeTip(context.sql, tip, { day: context.world.today, isMuted: muted });
    return { muted };
  }
});
