import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import legacyForce from '#programme/records/legacy-force.ts';
import { asOf } from './given.ts';
import { legacyBodies } from './given/legacy-bodies.ts';

export default counted({
  id: 'ward-guard-teams',
  label: { vi: 'Số ban, tổ bảo vệ dân phố', en: 'Ward guards' },
  noun: 'tổ',
  nature: 'stock',
  theme: 'force',
  words: {
    vi: 'Ban, tổ bảo vệ dân phố đang hoạt động tại một ngày, tổ chức trước Tổ bảo vệ an ninh, trật tự; không cộng hai loại với nhau.',
    en: 'Ward guards standing on a day, before protection teams; the two are never added.'
  },
  reference: 'Nghị định 38/2006/NĐ-CP về bảo vệ dân phố; hết hiệu lực theo Luật số 30/2023/QH15 từ 01/7/2024',
  phrases: ['ban bảo vệ dân phố', 'tổ bảo vệ dân phố', 'bảo vệ dân phố'],
  proseCode: 'security_groups',
  definitions: [
    counts(legacyForce, { from: day('2013-08-01'), where: [{ field: 'body', is: 'ward-guard' }] })
  ],
  examples: [
    asOf('2023-07-11', {
      title: 'One of four bodies',
      given: legacyBodies,
      expect: 1
    }),
    asOf('2024-07-01', {
      title: 'None after the end of June 2024',
      given: legacyBodies,
      expect: 0
    })
  ]
});
