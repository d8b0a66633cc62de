import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { describeFigure } from './describe-figure.ts';
import { questionEntries, questionOf } from './question-input.ts';

export default operation({
  id: 'figure',
  label: { vi: 'Một số liệu', en: 'One figure' },
  words: {
    vi: 'Số liệu của một chỉ tiêu, một đơn vị, một khoảng ngày: giá trị, cách tính, số bản ghi đứng sau.',
    en: 'One indicator for a unit and a span of days: value, definition, trace and number of records.'
  },
  input: v.object(questionEntries),
  positional: ['indicator'],
  right: 'read-figures',
  writes: false,
  run: async (input, { world, figures }): Promise<Figure> => {
    const [figure] = await evaluate([questionOf(input, world)], world.map, figures);
    if (!figure) throw new Error('a question without an answer');
    return figure;
  },
  print: describeFigure
});
