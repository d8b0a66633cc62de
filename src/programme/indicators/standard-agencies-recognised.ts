import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { inYear } from './given.ts';
import { standardResults } from './given/standard-results.ts';

export default counted({
  id: 'standard-agencies-recognised',
  label: {
    vi: 'Số cơ quan, doanh nghiệp, nhà trường đạt “An toàn về an ninh, trật tự”',
    en: 'Agencies, enterprises and schools recognised'
  },
  noun: 'đơn vị',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Cơ quan, doanh nghiệp, cơ sở giáo dục được công nhận đạt trong một năm xét.',
    en: 'Agencies, enterprises and schools recognised in one year of assessment.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: [
    'cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn',
    'cơ quan, doanh nghiệp đạt tiêu chuẩn an toàn về ANTT',
    'cơ quan, doanh nghiệp, nhà trường đạt tiêu chuẩn',
    'cơ quan, đơn vị đạt tiêu chuẩn an toàn về ANTT'
  ],
  proseCode: 'units_meeting_standard',
  definitions: [counts(safetyStandardResult, { from: day('2013-08-01'), sum: 'agenciesRecognised' })],
  examples: [
    inYear(2022, {
      title: 'One number of a commune’s result',
      given: standardResults,
      expect: 5
    })
  ]
});
