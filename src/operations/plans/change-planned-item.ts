import * as v from 'valibot';
import { operation } from '../context.ts';
import { changePlan, getOpenItem, parsedItem } from './change-plan.ts';
import { reason, uuid } from './inputs.ts';

export default operation({
  id: 'change-planned-item',
  label: { vi: 'Sửa hạng mục kế hoạch', en: 'Change a planned item' },
  words: {
    vi: 'Sửa nội dung, số lượng hoặc thời gian của một hạng mục, kèm lý do. Bản cũ vẫn còn trong lịch sử.',
    en: 'Changes what an item says, with the reason. The earlier version stays in the history.'
  },
  input: v.object({
    id: uuid,
    plan: uuid,
    item: uuid,
    raw: v.record(v.string(), v.unknown()),
    note: reason
  }),
  positional: ['plan', 'item'],
  right: 'record',
  writes: true,
  subject: (input) => input.plan,
  run: ({ id, plan, item, raw, note }, context) =>
    changePlan(context, { id, plan }, (whole) => {
      const { kind } = getOpenItem(whole, item);
      return { act: 'changed', item, note, content: parsedItem(raw, kind, whole.plan.year) };
    })
});
