import * as v from 'valibot';
import { operation } from '../context.ts';
import { changePlan, parsedItem } from './change-plan.ts';
import { uuid } from './inputs.ts';

export default operation({
  id: 'add-planned-item',
  label: { vi: 'Thêm hạng mục kế hoạch', en: 'Add a planned item' },
  words: {
    vi: 'Thêm một việc phải làm vào kế hoạch: loại hoạt động, số lượng, thời gian, cơ quan và chức danh phụ trách.',
    en: 'Adds what is to be done to a plan: kind of record, how many, when, which office and post.'
  },
  input: v.object({
    id: uuid,
    plan: uuid,
    /** Made by the client; records made from it will carry it. */
    item: uuid,
    kind: v.string(),
    raw: v.record(v.string(), v.unknown())
  }),
  positional: ['plan', 'kind'],
  right: 'record',
  writes: true,
  subject: (input) => input.plan,
  run: ({ id, plan, item, kind, raw }, context) =>
    changePlan(context, { id, plan }, (whole) => ({
      act: 'added',
      item,
      content: parsedItem(raw, kind, whole.plan.year)
    }))
});
