import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import festivalDay from '#programme/records/festival-day.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'festival-gift-value',
  label: { vi: 'Trị giá quà tặng tại Ngày hội', en: 'Value of gifts at the Festival Day' },
  noun: 'đồng',
  nature: 'flow',
  theme: 'festival',
  words: { vi: 'Tổng trị giá quà tặng, bằng đồng.', en: 'The value of the gifts in đồng.' },
  reference: 'Quyết định 521/2005/QĐ-TTg ngày 13/6/2005; Luật Công an nhân dân năm 2018',
  phrases: ['trị giá quà tặng', 'tổng trị giá quà', 'trị giá'],
  proseCode: 'gifts',
  definitions: [counts(festivalDay, { from: day('2013-08-01'), sum: 'giftValue' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two places of one year',
      given: [
        held(festivalDay, '2023-08-12', {
          edition: '2023',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          giftValue: 30
        }),
        held(festivalDay, '2023-08-15', {
          edition: '2023',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          giftValue: 12
        }),
        held(festivalDay, '2022-08-15', {
          edition: '2022',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          giftValue: 50
        })
      ],
      expect: 42
    })
  ]
});
