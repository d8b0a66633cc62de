import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import weaponsHandedIn from '#programme/records/weapons-handed-in.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'fireworks-handed-in',
  label: { vi: 'Pháo, tiền chất pháo giao nộp', en: 'Fireworks handed in' },
  noun: 'kg',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Pháo và tiền chất pháo, tính bằng ki-lô-gam, làm tròn.',
    en: 'Fireworks and their ingredients in kilograms, rounded.'
  },
  reference:
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; báo cáo của Công an cấp có thẩm quyền',
  phrases: ['kg pháo các loại', 'tiền chất pháo', 'pháo các loại', 'kg pháo nổ', 'kg pháo'],
  proseCode: 'explosives_collected',
  definitions: [counts(weaponsHandedIn, { from: day('2013-08-01'), sum: 'fireworks' })],
  examples: [
    inYear(2023, {
      title: 'One unit of count among six',
      given: [
        held(weaponsHandedIn, '2023-03-31', {
          guns: 3,
          ammunition: 40,
          ordnance: 2,
          explosives: 5,
          crudeWeapons: 7,
          fireworks: 12
        })
      ],
      expect: 12
    })
  ]
});
