import { problem } from '#basis/problem.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Question } from '#engine/indicators/question.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';
import { daySchema, getIndicator, partSchema, readingSchema } from './question-input.ts';

/** More than the national ten-year report asks: 34 provinces, ten years, a hundred indicators. */
const MOST = 50_000;

export default operation({
  id: 'figures',
  label: { vi: 'Bảng số liệu', en: 'Table of figures' },
  words: {
    vi: 'Nhiều chỉ tiêu, nhiều đơn vị, nhiều kỳ trong một lần hỏi; chỉ tiêu hiện có được hỏi tại ngày cuối kỳ.',
    en: 'Many indicators, units and periods at once; a stock is asked on the last day of each period.'
  },
  input: v.object({
    indicators: v.pipe(v.array(v.string()), v.maxLength(500)),
    units: v.pipe(v.array(v.string()), v.maxLength(4000)),
    periods: v.pipe(v.array(v.object({ from: daySchema, to: daySchema })), v.maxLength(400)),
    map: readingSchema,
    part: partSchema
  }),
  right: 'read-figures',
  writes: false,
  run: async ({ indicators: ids, units, periods, map, part }, { world, figures }) => {
    const indicators = ids.map(getIndicator);
    const questions = units.flatMap((asked) =>
      periods.flatMap((period): Question[] => {
        if (period.from > period.to) throw problem('period-backwards', period);
        const unit = getUnit(world.territory, asked, period.to).id;
        const on = { from: period.to, to: period.to };
        return indicators.map((indicator) => ({
          indicator,
          unit,
          period: indicator.nature === 'stock' ? on : period,
          reading: map,
          part
        }));
      })
    );
    return evaluate(questions.slice(0, MOST), world.map, figures);
  }
});
