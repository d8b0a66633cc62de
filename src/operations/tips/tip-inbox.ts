import { foldTip } from '#engine/tips/fold-tip.ts';
import { readTips } from '#vault/read-for-receiver.ts';
import { readTipEntries } from '#vault/tip-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { runningClocks } from './running-clocks.ts';
import { sizeClass } from './size-class.ts';

export default operation({
  id: 'tip-inbox',
  label: { vi: 'Tin báo gửi đến tôi', en: 'Tips sealed to me' },
  words: {
    vi: 'Các tin mình mở được: trạng thái, ngày, cỡ, thời hạn. Trước khi mở không ai biết gì hơn.',
    en: 'The tips that one can open: state, day, size, terms. Nothing more is known before they are opened.'
  },
  input: v.object({}),
  right: 'receive-tips',
  writes: false,
  keptIn: 'vault',
  run: async (_input, { sql, world }) => {
    const tips = await readTips(sql);
    const entries = await readTipEntries(
      sql,
      tips.map(({ id }) => id)
    );
    return {
      tips: tips.map((tip) => {
        const standing = foldTip(tip.received, entries.get(tip.id) ?? []);
        const {
          id,
          unit,
          heldBy,
          received,
          state,
          stateDay,
          destroyOn,
          isMuted,
          messages,
          lastKind,
          lastDay
        } = tip;
        return {
          id,
          unit,
          unitName: world.territory.find(unit)?.name ?? unit,
          isPassedUp: heldBy !== undefined,
          received,
          state,
          stateDay,
          destroyOn,
          isMuted,
          messages,
          lastDay,
          size: sizeClass(tip),
          /** The sender wrote last. */
          isToAnswer: state !== 'closed' && state !== 'withdrawn' && lastKind !== 'reply',
          wasOpened: (entries.get(id) ?? []).some(({ act }) => act === 'opened'),
          clocks: runningClocks(tip.received, standing, world.today)
        };
      })
    };
  },
  print: ({ tips }) =>
    tips.map((tip) => `${tip.received}  ${tip.state.padEnd(12)} ${tip.size.padEnd(7)} ${tip.id}`).join('\n')
});
