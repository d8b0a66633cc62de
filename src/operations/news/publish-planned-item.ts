import { problem } from '#basis/problem.ts';
import { addPublicItem } from '#store/news/public-items.ts';
import { readPlans } from '#store/plans/plan-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getPlan } from '../plans/plan-access.ts';
import { writtenBy } from '../recording/written.ts';
import { namedPeople } from '#programme/public/named-people.ts';
import { writesFor } from './news-state.ts';

export default operation({
  id: 'publish-planned-item',
  label: { vi: 'Công khai việc trong kế hoạch', en: 'Publish a planned item' },
  words: {
    vi: 'Cho mọi người biết một việc sắp làm, như một điểm Ngày hội: tên việc, ngày, nơi và giờ.',
    en: 'Tells everybody of something planned, such as a place of the festival: what, on which days, where and when.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    item: v.pipe(v.string(), v.uuid()),
    where: v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(3), v.maxLength(300))
  }),
  positional: ['item', 'where'],
  right: 'approve-reports',
  writes: true,
  subject: (input) => input.item,
  run: async ({ id, item, where }, context) => {
    const [row] = await readPlans(context.sql, { item });
    const found = row && (await getPlan(context, row.id)).items.find((one) => one.id === item);
    if (!row || !found || found.isDropped)
      throw problem('no-such-planned-item', { id: item, plan: row?.id ?? '' });
    const verdict = context.person && writesFor(context.world, context.person, row.unit);
    if (verdict && !verdict.may)
      throw problem('not-allowed', { operation: 'publish-planned-item', reason: verdict.reason });
    const why = namedPeople(where) ?? namedPeople(found.title);
    if (why) throw problem('input-refused', { fields: { where: why } });
    const { kind, title, from, to } = found;
    const content = { kind, title, from, to, where };
    await addPublicItem(context.sql, { id, item, unit: row.unit, content, ...writtenBy(context) });
    context.publicChanged();
    return { item };
  }
});
