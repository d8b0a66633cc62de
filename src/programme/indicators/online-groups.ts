import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import onlineGroup from '#programme/records/online-group.ts';
import { asOf } from './given.ts';
import { onlineGroupsOfYears } from './given/online-groups.ts';

export default counted({
  id: 'online-groups',
  label: { vi: 'Số trang, nhóm mạng xã hội', en: 'Pages and groups on social networks' },
  noun: 'nhóm',
  nature: 'stock',
  theme: 'outreach',
  words: {
    vi: 'Trang, nhóm đang hoạt động tại một ngày. Không cộng qua các năm.',
    en: 'Pages and groups in use on a day. Never added over years.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'trang, nhóm mạng xã hội',
    'nhóm Zalo, Facebook',
    'nhóm mạng xã hội',
    'trang Facebook',
    'trang fanpage',
    'trang Zalo',
    'nhóm Zalo'
  ],
  proseCode: 'online_groups',
  definitions: [counts(onlineGroup, { from: day('2013-08-01') })],
  examples: [
    asOf('2023-07-11', {
      title: 'One group in use, one closed',
      given: onlineGroupsOfYears,
      expect: 1
    }),
    asOf('2022-12-31', {
      title: 'Both in use',
      given: onlineGroupsOfYears,
      expect: 2
    })
  ]
});
