import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { inYear } from './given.ts';
import { standardResults } from './given/standard-results.ts';

export default counted({
  id: 'standard-areas-recognised',
  label: { vi: 'Số khu dân cư đạt “An toàn về an ninh, trật tự”', en: 'Residential areas recognised' },
  noun: 'khu dân cư',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Khu dân cư được công nhận đạt trong một năm xét. Cộng qua các năm là lượt công nhận.',
    en: 'Residential areas recognised in one year of assessment. Over years it counts recognitions.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: [
    'khu dân cư đạt tiêu chuẩn an toàn về an ninh, trật tự',
    'khu dân cư đạt tiêu chuẩn "An toàn về ANTT"',
    'khu dân cư đạt chuẩn an toàn về ANTT',
    'khu dân cư an toàn về ANTT',
    'khu dân cư đạt tiêu chuẩn'
  ],
  proseCode: 'units_meeting_standard',
  definitions: [counts(safetyStandardResult, { from: day('2013-08-01'), sum: 'areasRecognised' })],
  examples: [
    inYear(2022, {
      title: 'One number of a commune’s result',
      given: standardResults,
      expect: 18
    })
  ]
});
