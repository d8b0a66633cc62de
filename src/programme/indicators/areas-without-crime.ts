import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { inYear } from './given.ts';
import { standardResults } from './given/standard-results.ts';

export default counted({
  id: 'areas-without-crime',
  label: { vi: 'Số khu dân cư không có tội phạm, tệ nạn xã hội', en: 'Residential areas without crime' },
  noun: 'khu dân cư',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Khu dân cư không có tội phạm và tệ nạn xã hội trong năm xét.',
    en: 'Residential areas without crime and social evils in the year of assessment.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: [
    'khu dân cư không có tội phạm và tệ nạn xã hội',
    'khu dân cư không có tội phạm, tệ nạn xã hội',
    'khu dân cư không có tội phạm'
  ],
  proseCode: 'units_meeting_standard',
  definitions: [counts(safetyStandardResult, { from: day('2013-08-01'), sum: 'areasWithoutCrime' })],
  examples: [
    inYear(2022, {
      title: 'One number of a commune’s result',
      given: standardResults,
      expect: 15
    })
  ]
});
