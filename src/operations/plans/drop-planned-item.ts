import * as v from 'valibot';
import { operation } from '../context.ts';
import { changePlan, getOpenItem } from './change-plan.ts';
import { reason, uuid } from './inputs.ts';

export default operation({
  id: 'drop-planned-item',
  label: { vi: 'Bỏ hạng mục kế hoạch', en: 'Drop a planned item' },
  words: {
    vi: 'Không làm hạng mục này nữa, kèm lý do. Hạng mục vẫn hiện trong kế hoạch là đã bỏ.',
    en: 'Says with a reason that an item will not be done. It stays in view as dropped.'
  },
  input: v.object({ id: uuid, plan: uuid, item: uuid, note: reason }),
  positional: ['plan', 'item', 'note'],
  right: 'record',
  writes: true,
  subject: (input) => input.plan,
  run: ({ id, plan, item, note }, context) =>
    changePlan(context, { id, plan }, (whole) => ({
      act: 'dropped',
      item: getOpenItem(whole, item).id,
      note
    }))
});
