import { dayText } from '#basis/day-text.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { foundPairs } from './found-pairs.ts';

const whole = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.transform(Number))]),
  v.integer(),
  v.minValue(0)
);

export default operation({
  id: 'duplicates',
  label: { vi: 'Bản ghi có thể trùng', en: 'Records that may be one event' },
  words: {
    vi: 'Những cặp bản ghi trong địa bàn của mình có thể là của cùng một hoạt động, với lý do; người quyết định gộp hay tách.',
    en: 'Pairs of records in the own area that may tell of one event, with the reasons; a human merges or parts them.'
  },
  input: v.object({
    limit: v.optional(v.pipe(whole, v.maxValue(200)), 20),
    offset: v.optional(whole, 0)
  }),
  right: 'read-records',
  writes: false,
  run: (page, context) => foundPairs(context, page),
  print: ({ pairs, total }, language) =>
    [
      ...pairs.flatMap(({ records, reasons }) => [
        ...records.map(
          ({ state, title }) =>
            `${dayText(state.header.day, language)}  ${title}  ${state.header.unit}  ${state.id}`
        ),
        `  ${reasons.map((one) => one[language]).join('; ')}`
      ]),
      `${total}`
    ].join('\n')
});
