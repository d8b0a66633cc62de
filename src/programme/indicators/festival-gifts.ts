import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import festivalDay from '#programme/records/festival-day.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'festival-gifts',
  label: { vi: 'Số suất quà tặng tại Ngày hội', en: 'Gifts at the Festival Day' },
  noun: 'suất',
  nature: 'flow',
  theme: 'festival',
  words: {
    vi: 'Suất quà tặng hộ chính sách, hộ khó khăn, học sinh tại Ngày hội.',
    en: 'Gifts to families and pupils at the Festival Day.'
  },
  reference: 'Quyết định 521/2005/QĐ-TTg ngày 13/6/2005; Luật Công an nhân dân năm 2018',
  phrases: ['suất quà tặng', 'suất quà', 'phần quà'],
  proseCode: 'gifts',
  definitions: [counts(festivalDay, { from: day('2013-08-01'), sum: 'gifts' })],
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
          gifts: 30
        }),
        held(festivalDay, '2023-08-15', {
          edition: '2023',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          gifts: 12
        }),
        held(festivalDay, '2022-08-15', {
          edition: '2022',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          gifts: 50
        })
      ],
      expect: 42
    })
  ]
});
