import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import weaponsHandedIn from '#programme/records/weapons-handed-in.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'ammunition-handed-in',
  label: { vi: 'Số đạn giao nộp', en: 'Ammunition handed in' },
  noun: 'viên',
  nature: 'flow',
  theme: 'enforcement',
  words: { vi: 'Đạn các loại, tính bằng viên.', en: 'Ammunition by round.' },
  reference:
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; báo cáo của Công an cấp có thẩm quyền',
  phrases: ['viên đạn các loại', 'đạn các loại', 'viên đạn'],
  proseCode: 'ammunition_collected',
  definitions: [counts(weaponsHandedIn, { from: day('2013-08-01'), sum: 'ammunition' })],
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
      expect: 40
    })
  ]
});
