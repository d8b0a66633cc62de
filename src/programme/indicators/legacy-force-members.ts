import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import legacyForce from '#programme/records/legacy-force.ts';
import { asOf } from './given.ts';
import { legacyBodies } from './given/legacy-bodies.ts';

export default counted({
  id: 'legacy-force-members',
  label: { vi: 'Số thành viên lực lượng cũ ở cơ sở', en: 'Members of the earlier bodies' },
  noun: 'thành viên',
  nature: 'stock',
  theme: 'force',
  words: {
    vi: 'Thành viên bảo vệ dân phố, dân phòng, tổ an ninh nhân dân, tổ tuần tra đang hoạt động.',
    en: 'Members of ward guards, civil protection, people’s security groups and patrols that stand.'
  },
  reference: 'Nghị định 38/2006/NĐ-CP về bảo vệ dân phố; hết hiệu lực theo Luật số 30/2023/QH15 từ 01/7/2024',
  phrases: [
    'thành viên tổ an ninh nhân dân',
    'thành viên bảo vệ dân phố',
    'thành viên các tổ tự quản',
    'thành viên đội dân phòng'
  ],
  proseCode: 'security_group_members',
  definitions: [counts(legacyForce, { from: day('2013-08-01'), sum: 'members' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest numbers of four bodies',
      given: legacyBodies,
      expect: 27
    })
  ]
});
