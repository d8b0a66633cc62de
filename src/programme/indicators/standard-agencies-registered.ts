import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { held, inYear } from './given.ts';

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
      given: [
        held(safetyStandardResult, '2022-11-10', {
          year: '2022',
          households: 800,
          areas: 25,
          areasRegistered: 25,
          areasRecognised: 18,
          areasWithoutCrime: 15,
          agenciesRegistered: 6,
          agenciesRecognised: 5,
          communeRegistered: true,
          communeRecognised: true,
          newRuralCriterion: true
        })
      ],
      expect: 6
    })
  ]
});
