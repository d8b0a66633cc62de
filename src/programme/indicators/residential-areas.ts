import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { held, inYear } from './given.ts';

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
      expect: 25
    })
  ]
});
