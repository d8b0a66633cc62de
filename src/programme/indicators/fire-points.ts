import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import householdGroup from '#programme/records/household-group.ts';
import { asOf } from './given.ts';
import { householdGroupsOfForms } from './given/household-groups.ts';

export default counted({
  id: 'fire-points',
  label: { vi: 'Số điểm chữa cháy công cộng', en: 'Public fire-fighting points' },
  noun: 'điểm',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Điểm chữa cháy công cộng đang hoạt động tại một ngày.',
    en: 'Public fire-fighting points standing on a day.'
  },
  reference: 'Hướng dẫn của Bộ Công an về mô hình “Điểm chữa cháy công cộng”',
  phrases: ['điểm chữa cháy công cộng', 'điểm chữa cháy'],
  proseCode: 'equipment',
  definitions: [
    counts(householdGroup, { from: day('2013-08-01'), where: [{ field: 'form', is: 'fire-point' }] })
  ],
  examples: [
    asOf('2023-07-11', {
      title: 'One point among groups',
      given: householdGroupsOfForms,
      expect: 1
    })
  ]
});
