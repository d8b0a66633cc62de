import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { inYear } from './given.ts';
import { standardResults } from './given/standard-results.ts';

export default counted({
  id: 'standard-agencies-registered',
  label: {
    vi: 'Số cơ quan, doanh nghiệp, nhà trường đăng ký “An toàn về an ninh, trật tự”',
    en: 'Agencies, enterprises and schools registered'
  },
  noun: 'đơn vị',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký phấn đấu trong một năm xét.',
    en: 'Agencies, enterprises and schools registered in one year of assessment.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: ['cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký', 'cơ quan, doanh nghiệp, nhà trường đăng ký'],
  proseCode: 'units_meeting_standard',
  definitions: [counts(safetyStandardResult, { from: day('2013-08-01'), sum: 'agenciesRegistered' })],
  examples: [
    inYear(2022, {
      title: 'One number of a commune’s result',
      given: standardResults,
      expect: 6
    })
  ]
});
