import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import householdGroup from '#programme/records/household-group.ts';
import { asOf } from './given.ts';
import { householdGroupsOfForms } from './given/household-groups.ts';

export default counted({
  id: 'household-groups',
  label: { vi: 'Số tổ liên gia an toàn phòng cháy, chữa cháy', en: 'Inter-household groups' },
  noun: 'tổ',
  nature: 'stock',
  theme: 'model',
  words: { vi: 'Tổ liên gia đang hoạt động tại một ngày.', en: 'Inter-household groups standing on a day.' },
  reference: 'Hướng dẫn của Bộ Công an về mô hình “Tổ liên gia an toàn PCCC”',
  phrases: [
    'tổ liên gia an toàn phòng cháy, chữa cháy',
    'tổ liên gia an toàn PCCC',
    'tổ liên gia tự quản',
    'tổ liên gia'
  ],
  proseCode: 'security_groups',
  definitions: [counts(householdGroup, { from: day('2013-08-01'), where: [{ field: 'form', is: 'group' }] })],
  examples: [
    asOf('2023-07-11', {
      title: 'One stands, one has ended, one is a fire point',
      given: householdGroupsOfForms,
      expect: 1
    })
  ]
});
