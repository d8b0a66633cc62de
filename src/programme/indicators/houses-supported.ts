import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import socialSupport from '#programme/records/social-support.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'houses-supported',
  label: { vi: 'Số nhà ở được hỗ trợ', en: 'Houses supported' },
  noun: 'căn',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Nhà ở xây mới, sửa chữa gắn với phong trào.',
    en: 'Houses built or repaired in connection with the movement.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['căn nhà được hỗ trợ', 'căn nhà tình nghĩa', 'nhà đại đoàn kết', 'nhà tình nghĩa', 'căn nhà'],
  proseCode: 'gifts',
  definitions: [counts(socialSupport, { from: day('2013-08-01'), sum: 'houses' })],
  examples: [
    inYear(2023, {
      title: 'One number of a gift of houses',
      given: [
        held(socialSupport, '2023-06-30', {
          title: 'Xóa nhà tạm',
          houses: 2,
          households: 9,
          value: 50_000_000
        })
      ],
      expect: 2
    })
  ]
});
