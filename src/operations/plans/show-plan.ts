import { dayText } from '#basis/day-text.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { type ItemProgress, progressOf, reachedBy } from './fulfilment.ts';
import { uuid } from './inputs.ts';
import { getPlan } from './plan-access.ts';

export default operation({
  id: 'show-plan',
  label: { vi: 'Xem kế hoạch', en: 'Show a plan' },
  words: {
    vi: 'Một kế hoạch: từng hạng mục phải làm, đã làm, còn lại, đến hạn khi nào; và mọi lần sửa.',
    en: 'A plan: each item with target, done, remaining and due; and every change of it.'
  },
  input: v.object({ plan: uuid }),
  positional: ['plan'],
  right: 'read-records',
  writes: false,
  run: async ({ plan: id }, context) => {
    const whole = await getPlan(context, id);
    const [progress, reached] = await Promise.all([progressOf(context, [whole]), reachedBy(context, whole)]);
    const items = whole.items.flatMap((item): readonly ItemProgress[] => {
      const own = progress.get(item.id);
      const figure = reached.get(item.id);
      return own ? [{ ...own, ...(figure ? { reached: figure } : {}) }] : [];
    });
    const { plan, entries, approvals } = whole;
    return { plan, items, approvals, entries };
  },
  print: ({ items }, language) =>
    items
      .map(
        (item) =>
          `${item.done}/${item.target}  ${dayText(item.to, language)}  ${item.standing}  ${item.title}`
      )
      .join('\n')
});
