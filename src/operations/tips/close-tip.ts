import { addDays, dayOf, monthOf, yearOf } from '#basis/day.ts';
import { tipFields } from '#programme/tips/fields.ts';
import { tipOutcomes } from '#programme/tips/outcomes.ts';
import { tipRetention } from '#programme/tips/retention.ts';
import { countTip } from '#vault/tip-counts.ts';
import { changeTip } from '#vault/tip-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { actOn } from './received-tip.ts';
import { tipId } from './tip-input.ts';

export default operation({
  id: 'close-tip',
  label: { vi: 'Kết thúc một tin', en: 'Close a tip' },
  words: {
    vi: 'Ghi lĩnh vực và kết quả; tin được đếm vào tháng này của hòm thư, và nội dung bị hủy khi hết thời hạn lưu.',
    en: 'Says field and outcome; the tip is counted in this month of the box, and its content is destroyed after its term.'
  },
  input: v.object({
    tip: tipId,
    field: v.picklist(tipFields.map(({ id }) => id)),
    outcome: v.picklist(tipOutcomes.map(({ id }) => id))
  }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: async ({ tip: id, field, outcome }, context) => {
    const { sql, world } = context;
    const { today } = world;
    const { tip } = await actOn(context, id, { act: 'closed', says: { field, outcome } });
    const destroyOn = addDays(today, tipRetention.afterEnd);
    await changeTip(sql, id, { state: 'closed', day: today, destroyOn });
    const month = dayOf(yearOf(today), monthOf(today), 1);
    await countTip(sql, { unit: tip.heldBy ?? tip.unit, month, field, outcome });
    return { state: 'closed', destroyOn };
  }
});
