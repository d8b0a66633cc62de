import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import legacyForce from '#programme/records/legacy-force.ts';
import { asOf } from './given.ts';
import { legacyBodies } from './given/legacy-bodies.ts';

export default counted({
  id: 'patrol-teams',
  label: { vi: 'Số tổ, đội tuần tra', en: 'Patrol teams' },
  noun: 'tổ',
  nature: 'stock',
  theme: 'force',
  words: {
    vi: 'Tổ, đội tuần tra đang hoạt động tại một ngày, tổ chức trước Tổ bảo vệ an ninh, trật tự; không cộng hai loại với nhau.',
    en: 'Patrol teams standing on a day, before protection teams; the two are never added.'
  },
  reference: 'Nghị định 38/2006/NĐ-CP về bảo vệ dân phố; hết hiệu lực theo Luật số 30/2023/QH15 từ 01/7/2024',
  phrases: ['tổ tuần tra nhân dân', 'tổ, đội tuần tra', 'đội xung kích', 'đội tuần tra', 'tổ tuần tra'],
  proseCode: 'security_groups',
  definitions: [
    counts(legacyForce, { from: day('2013-08-01'), where: [{ field: 'body', is: 'patrol-team' }] })
  ],
  examples: [
    asOf('2023-07-11', {
      title: 'One of four bodies',
      given: legacyBodies,
      expect: 1
    })
  ]
});
