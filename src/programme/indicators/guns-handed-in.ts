import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import weaponsHandedIn from '#programme/records/weapons-handed-in.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'guns-handed-in',
  label: { vi: 'Số súng giao nộp', en: 'Guns handed in' },
  noun: 'khẩu',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Súng các loại, tính bằng khẩu. Không cộng với đạn, thuốc nổ hay vũ khí thô sơ.',
    en: 'Guns of all sorts, by piece. Never added to ammunition, explosives or crude weapons.'
  },
  reference:
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; báo cáo của Công an cấp có thẩm quyền',
  phrases: ['khẩu súng các loại', 'khẩu súng tự chế', 'súng các loại', 'súng tự chế', 'khẩu súng', 'khẩu'],
  proseCode: 'firearms_collected',
  definitions: [counts(weaponsHandedIn, { from: day('2013-08-01'), sum: 'guns' })],
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
      expect: 3
    })
  ]
});
