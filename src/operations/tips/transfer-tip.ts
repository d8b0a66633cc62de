import { day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { changeTip } from '#vault/tip-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { actOn } from './received-tip.ts';
import { onDay, tipId } from './tip-input.ts';

export default operation({
  id: 'transfer-tip',
  label: { vi: 'Ghi đã chuyển cơ quan khác', en: 'Say that a tip was handed over' },
  words: {
    vi: 'Chỉ ghi ngày chuyển và có phải tố giác, tin báo về tội phạm hay không; số biên nhận nằm trong ghi chú đã niêm phong. Nội dung không đi qua hệ thống này.',
    en: 'Keeps only the day, and whether it is a crime report; the receipt number lies in a sealed note. What it says does not go through this system.'
  },
  input: v.object({ tip: tipId, on: onDay, crimeReport: v.boolean() }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: async ({ tip, on, crimeReport }, context) => {
    const handedOver = day(on);
    const { today } = context.world;
    const says = { on: handedOver, crimeReport };
    const { tip: received } = await actOn(context, tip, { act: 'transferred', says });
    if (handedOver > today || handedOver < received.received) {
      throw problem('input-refused', { fields: { on: outside } });
    }
    await changeTip(context.sql, tip, { state: 'transferred', day: today });
    return { state: 'transferred' };
  }
});

const outside: Label = {
  vi: 'Ngày chuyển nằm giữa ngày nhận tin và hôm nay.',
  en: 'The day lies between the day of receipt and today.'
};
