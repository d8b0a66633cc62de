import { problem } from '#basis/problem.ts';
import { addPublicItem, readPublicItems } from '#store/news/public-items.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { writesFor } from './news-state.ts';

export default operation({
  id: 'take-down-planned-item',
  label: { vi: 'Thôi công khai việc trong kế hoạch', en: 'Take a planned item down' },
  words: {
    vi: 'Việc đã công khai không còn hiện trên trang công khai nữa; kế hoạch không đổi.',
    en: 'What was published is not shown to everybody any more; the plan stays as it is.'
  },
  input: v.object({ id: v.pipe(v.string(), v.uuid()), item: v.pipe(v.string(), v.uuid()) }),
  positional: ['item'],
  right: 'approve-reports',
  writes: true,
  subject: (input) => input.item,
  run: async ({ id, item }, context) => {
    const found = (await readPublicItems(context.sql)).find((one) => one.item === item);
    if (!found) throw problem('no-such-planned-item', { id: item, plan: '' });
    const verdict = context.person && writesFor(context.world, context.person, found.unit);
    if (verdict && !verdict.may)
      throw problem('not-allowed', { operation: 'take-down-planned-item', reason: verdict.reason });
    await addPublicItem(context.sql, { id, item, unit: found.unit, content: null, ...writtenBy(context) });
    context.publicChanged();
    return { item };
  }
});
