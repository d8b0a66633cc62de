import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import onlineGroup from '#programme/records/online-group.ts';
import { asOf } from './given.ts';
import { onlineGroupsOfYears } from './given/online-groups.ts';

export default counted({
  id: 'online-followers',
  label: { vi: 'Số người theo dõi trang, nhóm', en: 'Followers of pages and groups' },
  noun: 'người theo dõi',
  nature: 'stock',
  theme: 'outreach',
  words: {
    vi: 'Số người theo dõi mới nhất của từng trang, nhóm đang hoạt động; một người có thể theo dõi nhiều nơi.',
    en: 'The latest number for each page or group in use; one person may follow several.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['thành viên tham gia nhóm', 'thành viên nhóm Zalo', 'người theo dõi', 'lượt theo dõi'],
  proseCode: 'online_members',
  definitions: [counts(onlineGroup, { from: day('2013-08-01'), sum: 'followers' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest number holds',
      given: onlineGroupsOfYears,
      expect: 450
    })
  ]
});
