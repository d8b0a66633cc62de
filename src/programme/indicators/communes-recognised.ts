import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import safetyStandardResult from '#programme/records/safety-standard-result.ts';
import { inYear } from './given.ts';
import { communeStandards } from './given/commune-standards.ts';

export default counted({
  id: 'communes-recognised',
  label: { vi: 'Số xã đạt “An toàn về an ninh, trật tự”', en: 'Communes recognised' },
  noun: 'xã',
  nature: 'flow',
  theme: 'standard',
  words: {
    vi: 'Số xã đạt “An toàn về an ninh, trật tự” trong một năm xét. Cộng qua các năm là lượt xã.',
    en: 'Communes recognised in one year of assessment. Over years it counts occasions.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: [
    'xã, phường, thị trấn đạt tiêu chuẩn an toàn về an ninh, trật tự',
    'xã đạt tiêu chuẩn an toàn về an ninh, trật tự',
    'xã, phường, thị trấn đạt tiêu chuẩn',
    'xã đạt tiêu chuẩn an toàn về ANTT',
    'xã đạt chuẩn an toàn về ANTT'
  ],
  proseCode: 'units_meeting_standard',
  definitions: [
    counts(safetyStandardResult, {
      from: day('2013-08-01'),
      where: [{ field: 'communeRecognised', is: true }]
    })
  ],
  examples: [
    inYear(2022, {
      title: 'A commune that did, and a year in which it did not',
      given: communeStandards,
      expect: 1
    })
  ]
});
