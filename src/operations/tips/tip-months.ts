import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { aYearBefore, monthsOfTips, recordOfMonth } from './month-of-tips.ts';

export default operation({
  id: 'tip-months',
  label: { vi: 'Các tháng có tin có giá trị', en: 'Months with tips of value' },
  words: {
    vi: 'Số tin có giá trị của hòm thư mình theo tháng đã xong, và tháng nào đã ghi vào sổ hoạt động.',
    en: 'Tips of value of one’s box by finished month, and which months have been recorded.'
  },
  input: v.object({}),
  right: 'receive-tips',
  writes: false,
  run: async (_input, context) => {
    const { person, world } = context;
    if (!person) throw problem('not-signed-in', {});
    const months = await monthsOfTips(context, person.unit, aYearBefore(world.today));
    return { months: months.map((one) => ({ ...one, record: recordOfMonth(one.unit, one.month) })) };
  }
});
