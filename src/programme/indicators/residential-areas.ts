import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { inYear } from './given.ts';
import { standardResults } from './given/standard-results.ts';

export default counted({
  id: 'residential-areas',
  label: { vi: 'Tổng số khu dân cư được xét', en: 'Residential areas assessed' },
  noun: 'khu dân cư',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Khu dân cư thuộc diện xét trong một năm; là mẫu số của tỷ lệ được công nhận.',
    en: 'Residential areas under assessment in one year; the denominator of the recognised rate.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: ['tổng số khu dân cư', 'thôn, tổ dân phố'],
  proseCode: 'org_units',
  definitions: [counts(safetyStandardResult, { from: day('2013-08-01'), sum: 'areas' })],
  examples: [
    inYear(2022, {
      title: 'One number of a commune’s result',
      given: standardResults,
      expect: 25
    })
  ]
});
