import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import weaponsHandedIn from '#programme/records/weapons-handed-in.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'ordnance-handed-in',
  label: { vi: 'Số bom, mìn, lựu đạn giao nộp', en: 'Bombs, mines and grenades handed in' },
  noun: 'quả',
  nature: 'flow',
  theme: 'enforcement',
  words: {
    vi: 'Bom, mìn, lựu đạn, đầu đạn, tính bằng quả.',
    en: 'Bombs, mines, grenades and shells by piece.'
  },
  reference:
    'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; báo cáo của Công an cấp có thẩm quyền',
  phrases: ['quả bom, mìn, lựu đạn', 'quả lựu đạn', 'quả đầu đạn', 'quả bom', 'quả mìn', 'lựu đạn'],
  proseCode: 'explosives_collected',
  definitions: [counts(weaponsHandedIn, { from: day('2013-08-01'), sum: 'ordnance' })],
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
      expect: 2
    })
  ]
});
