import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import festivalDay from '#programme/records/festival-day.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'festival-attendances',
  label: { vi: 'Lượt người dự Ngày hội', en: 'Attendances at the Festival Day' },
  noun: 'lượt người',
  nature: 'flow',
  theme: 'festival',
  words: {
    vi: 'Một lượt là một người dự Ngày hội tại một nơi.',
    en: 'One person at the Festival Day of one place.'
  },
  reference: 'Quyết định 521/2005/QĐ-TTg ngày 13/6/2005; Luật Công an nhân dân năm 2018',
  phrases: [
    'lượt quần chúng tham gia Ngày hội',
    'lượt người tham gia Ngày hội',
    'lượt người tham dự Ngày hội',
    'lượt người dự Ngày hội'
  ],
  proseCode: 'event_attendance',
  definitions: [counts(festivalDay, { from: day('2013-08-01'), sum: 'attendances' })],
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
          attendances: 30
        }),
        held(festivalDay, '2023-08-15', {
          edition: '2023',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          attendances: 12
        }),
        held(festivalDay, '2022-08-15', {
          edition: '2022',
          level: 'hamlet',
          placeType: 'residential-area',
          ceremony: true,
          festival: true,
          attendances: 50
        })
      ],
      expect: 42
    })
  ]
});
