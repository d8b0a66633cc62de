import { type Day, dayOf, isDay, monthOf, yearOf } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { liesInArea } from '../recording/area.ts';
import { lateInput } from '../recording/late-input.ts';
import recordActivity from '../recording/record-activity.ts';
import { entryOfMonth, monthsOfTips, recordOfMonth } from './month-of-tips.ts';

export default operation({
  id: 'record-tip-counts',
  label: { vi: 'Ghi số tin có giá trị của tháng', en: 'Record a month’s tips of value' },
  words: {
    vi: 'Ghi số nguồn tin có giá trị của một tháng vào sổ hoạt động; số lấy từ hòm thư, không gõ tay. Ghi hai lần vẫn là một.',
    en: 'Records the tips of value of one month; the counts come from the box, nobody types them. Twice is once.'
  },
  input: v.object({
    unit: v.string(),
    /** First day of the month. */
    month: v.pipe(v.string(), v.check(isDay), v.endsWith('-01')),
    ...lateInput
  }),
  positional: ['unit', 'month'],
  right: 'record',
  writes: true,
  allow: (person, { unit }, { world }) => liesInArea(world, person, unit),
  subject: ({ unit, month }) => recordOfMonth(unit, month as Day),
  run: async ({ unit, month: asked, ...late }, context) => {
    const month = dayOf(yearOf(asked as Day), monthOf(asked as Day), 1);
    const found = (await monthsOfTips(context, unit, month)).find((one) => one.month === month);
    if (!found) throw problem('no-tips-in-month', { month });
    const { byField, lastDay } = found;
    return recordActivity.run(
      {
        ...late,
        id: entryOfMonth(unit, month),
        record: recordOfMonth(unit, month),
        kind: 'tips-received',
        raw: {
          unit,
          day: lastDay,
          host: 'police',
          coHosts: [],
          source: `Số đếm của hòm thư báo tin, tháng ${monthOf(month)}/${yearOf(month)}`,
          byField
        }
      },
      context,
      undefined
    );
  }
});
