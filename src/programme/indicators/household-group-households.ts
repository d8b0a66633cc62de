import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import householdGroup from '#programme/records/household-group.ts';
import { asOf } from './given.ts';
import { householdGroupsOfForms } from './given/household-groups.ts';

export default counted({
  id: 'household-group-households',
  label: { vi: 'Số hộ tham gia tổ liên gia, điểm chữa cháy', en: 'Households in groups and fire points' },
  noun: 'hộ',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Hộ tham gia các tổ liên gia, điểm chữa cháy công cộng đang hoạt động.',
    en: 'Households of standing groups and points.'
  },
  reference: 'Hướng dẫn của Bộ Công an về mô hình “Tổ liên gia an toàn PCCC”',
  phrases: ['hộ gia đình tham gia tổ liên gia', 'hộ tham gia tổ liên gia'],
  proseCode: 'households',
  definitions: [counts(householdGroup, { from: day('2013-08-01'), sum: 'households' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The households of what still stands',
      given: householdGroupsOfForms,
      expect: 21
    })
  ]
});
