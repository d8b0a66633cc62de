import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import festivalDay from '#programme/records/festival-day.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'festival-pledges',
  label: { vi: 'Số bản giao ước, cam kết ký tại Ngày hội', en: 'Pledges signed at the Festival Day' },
  noun: 'bản',
  nature: 'flow',
  theme: 'festival',
  words: { vi: 'Bản giao ước thi đua, cam kết ký tại Ngày hội.', en: 'Pledges signed at the Festival Day.' },
  reference: 'Quyết định 521/2005/QĐ-TTg ngày 13/6/2005; Luật Công an nhân dân năm 2018',
  phrases: ['bản giao ước thi đua', 'ký kết giao ước', 'bản giao ước'],
  proseCode: 'pledges_signed',
  definitions: [counts(festivalDay, { from: day('2013-08-01'), sum: 'pledges' })],
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
          pledges: 30
        }),
        held(festivalDay, '2023-08-15', {
          edition: '2023',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          pledges: 12
        }),
        held(festivalDay, '2022-08-15', {
          edition: '2022',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          pledges: 50
        })
      ],
      expect: 42
    })
  ]
});
