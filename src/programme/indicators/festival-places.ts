import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import festivalDay from '#programme/records/festival-day.ts';
import { inYear } from './given.ts';
import { festivalDays } from './given/festival-days.ts';

export default counted({
  id: 'festival-places',
  label: { vi: 'Số điểm tổ chức Ngày hội', en: 'Festival Day places' },
  noun: 'điểm',
  nature: 'flow',
  theme: 'festival',
  words: {
    vi: 'Một nơi tổ chức Ngày hội trong một năm. Cộng qua các năm là lượt điểm, không phải số nơi.',
    en: 'One place that held the Festival Day in one year. Over years it counts occasions, not places.'
  },
  reference: 'Quyết định 521/2005/QĐ-TTg ngày 13/6/2005; Luật Công an nhân dân năm 2018',
  phrases: ['khu dân cư tổ chức Ngày hội', 'điểm tổ chức Ngày hội', 'nơi tổ chức Ngày hội', 'điểm Ngày hội'],
  proseCode: 'org_units',
  definitions: [counts(festivalDay, { from: day('2013-08-01') })],
  examples: [
    inYear(2023, {
      title: 'Two places in 2023',
      given: festivalDays,
      expect: 2
    })
  ]
});
