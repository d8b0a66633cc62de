import { problem } from '#basis/problem.ts';
import { readRecords } from '#store/ledger/read-records.ts';
import { readPlans } from '#store/plans/plan-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { progressOf, recordsBehind } from './fulfilment.ts';
import { uuid } from './inputs.ts';
import { getPlan } from './plan-access.ts';

/** More than an item of a year has. */
const MOST = 1_000;

export default operation({
  id: 'records-of-planned-item',
  label: { vi: 'Bản ghi của một hạng mục', en: 'Records of a planned item' },
  words: {
    vi: 'Một hạng mục kế hoạch và đúng những bản ghi làm nên số “đã làm” của nó.',
    en: 'A planned item and exactly the records that its “done” counts.'
  },
  input: v.object({ item: uuid }),
  positional: ['item'],
  right: 'read-records',
  writes: false,
  run: async ({ item: id }, context) => {
    const [row] = await readPlans(context.sql, { item: id });
    const whole = row && (await getPlan(context, row.id));
    const item = whole?.items.find((one) => one.id === id);
    if (!whole || !item) throw problem('no-such-planned-item', { id, plan: row?.id ?? '' });
    const planned = { plan: whole.plan, items: [item] };
    const progress = (await progressOf(context, [planned])).get(id);
    const behind = await recordsBehind(context, planned);
    const { lines } = await readRecords(context.sql, {
      ids: behind.map(({ record }) => record),
      limit: MOST,
      offset: 0
    });
    return { plan: whole.plan, item: progress ?? item, lines };
  },
  print: ({ lines }) => lines.map((line) => `${line.day}  ${line.title}  ${line.id}`).join('\n')
});
