import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import weaponsHandedIn from '#programme/records/weapons-handed-in.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'explosives-handed-in',
  label: { vi: 'Thuốc nổ giao nộp', en: 'Explosives handed in' },
  noun: 'kg',
  nature: 'flow',
  theme: 'enforcement',
  words: { vi: 'Thuốc nổ, tính bằng ki-lô-gam, làm tròn.', en: 'Explosives in kilograms, rounded.' },
  reference:
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; báo cáo của Công an cấp có thẩm quyền',
  phrases: ['ki-lô-gam thuốc nổ', 'kg thuốc nổ', 'thuốc nổ'],
  proseCode: 'explosives_collected',
  definitions: [counts(weaponsHandedIn, { from: day('2013-08-01'), sum: 'explosives' })],
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
      expect: 5
    })
  ]
});
