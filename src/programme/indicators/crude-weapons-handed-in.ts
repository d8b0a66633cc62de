import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import weaponsHandedIn from '#programme/records/weapons-handed-in.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'crude-weapons-handed-in',
  label: { vi: 'Số vũ khí thô sơ, công cụ hỗ trợ giao nộp', en: 'Crude weapons handed in' },
  noun: 'cái',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Vũ khí thô sơ, công cụ hỗ trợ, tính bằng cái.',
    en: 'Crude weapons and support tools by piece.'
  },
  reference:
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; báo cáo của Công an cấp có thẩm quyền',
  phrases: ['vũ khí thô sơ, công cụ hỗ trợ', 'dao, kiếm, mã tấu', 'công cụ hỗ trợ', 'vũ khí thô sơ'],
  proseCode: 'other_weapons_collected',
  definitions: [counts(weaponsHandedIn, { from: day('2013-08-01'), sum: 'crudeWeapons' })],
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
      expect: 7
    })
  ]
});
