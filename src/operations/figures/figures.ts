import { evaluate } from '#engine/indicators/evaluate.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema, questionOf, readingSchema } from './question-input.ts';

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
    map: readingSchema
  }),
  right: 'read-figures',
  writes: false,
  run: async ({ indicators: ids, units, periods, map }, { world, figures }) => {
    const questions = units.flatMap((unit) =>
      periods.flatMap(({ from, to }) =>
        ids.map((indicator) => {
          const stock = questionOf({ indicator, unit, from: to, to, map }, world);
          return stock.indicator.nature === 'stock' ? stock : { ...stock, period: { from, to } };
        })
      )
    );
    return evaluate(questions.slice(0, MOST), world.map, figures);
  }
});
