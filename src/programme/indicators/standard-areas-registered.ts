import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { inYear } from './given.ts';
import { standardResults } from './given/standard-results.ts';

export default counted({
  id: 'standard-areas-registered',
  label: { vi: 'Số khu dân cư đăng ký “An toàn về an ninh, trật tự”', en: 'Residential areas registered' },
  noun: 'khu dân cư',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Khu dân cư đăng ký phấn đấu trong một năm xét.',
    en: 'Residential areas registered in one year of assessment.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: [
    'khu dân cư đăng ký đạt tiêu chuẩn an toàn về an ninh, trật tự',
    'khu dân cư đăng ký an toàn về ANTT',
    'khu dân cư đăng ký'
  ],
  proseCode: 'units_meeting_standard',
  definitions: [counts(safetyStandardResult, { from: day('2013-08-01'), sum: 'areasRegistered' })],
  examples: [
    inYear(2022, {
      title: 'One number of a commune’s result',
      given: standardResults,
      expect: 25
    })
  ]
});
