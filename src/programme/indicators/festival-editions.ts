import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import festivalDay from '#programme/records/festival-day.ts';
import { inYear } from './given.ts';
import { festivalDays } from './given/festival-days.ts';

export default counted({
  id: 'festival-editions',
  label: { vi: 'Số kỳ Ngày hội toàn dân bảo vệ an ninh Tổ quốc', en: 'Festival Day editions' },
  noun: 'kỳ',
  nature: 'edition',
  theme: 'festival',
  words: {
    vi: 'Một kỳ là một năm có tổ chức Ngày hội 19/8 tại ít nhất một nơi trong địa bàn; nhiều nơi trong một năm vẫn là một kỳ.',
    en: 'A year in which the Festival Day was held at one place of the area or more; many places in a year are one edition.'
  },
  reference: 'Quyết định 521/2005/QĐ-TTg ngày 13/6/2005; Luật Công an nhân dân năm 2018',
  phrases: [
    'kỳ Ngày hội toàn dân bảo vệ an ninh Tổ quốc',
    'lần tổ chức Ngày hội',
    'năm tổ chức Ngày hội',
    'kỳ Ngày hội'
  ],
  proseCode: 'other',
  definitions: [counts(festivalDay, { from: day('2013-08-01'), distinct: 'edition' })],
  examples: [
    inYear(2023, {
      title: 'Two places in one year are one edition',
      given: festivalDays,
      expect: 1
    })
  ]
});
