import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import legacyForce from '#programme/records/legacy-force.ts';
import { asOf } from './given.ts';
import { legacyBodies } from './given/legacy-bodies.ts';

export default counted({
  id: 'peoples-security-groups',
  label: { vi: 'Số tổ an ninh nhân dân', en: 'People’s security groups' },
  noun: 'tổ',
  nature: 'stock',
  theme: 'force',
  words: {
    vi: 'Tổ an ninh nhân dân đang hoạt động tại một ngày, tổ chức trước Tổ bảo vệ an ninh, trật tự; không cộng hai loại với nhau.',
    en: 'People’s security groups standing on a day, before protection teams; the two are never added.'
  },
  reference: 'Nghị định 38/2006/NĐ-CP về bảo vệ dân phố; hết hiệu lực theo Luật số 30/2023/QH15 từ 01/7/2024',
  phrases: ['tổ an ninh nhân dân', 'tổ nhân dân tự quản', 'tổ ANND'],
  proseCode: 'security_groups',
  definitions: [
    counts(legacyForce, { from: day('2013-08-01'), where: [{ field: 'body', is: 'peoples-security' }] })
  ],
  examples: [
    asOf('2023-07-11', {
      title: 'One of four bodies',
      given: legacyBodies,
      expect: 1
    })
  ]
});
