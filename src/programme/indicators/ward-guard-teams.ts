import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import legacyForce from '#programme/records/legacy-force.ts';
import { asOf, held, stepped } from './given.ts';

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
      given: [
        held(
          legacyForce,
          '2014-01-10',
          { body: 'ward-guard', members: 7 },
          { steps: [stepped('2024-06-30', 'dissolved')] }
        ),
        held(
          legacyForce,
          '2014-01-10',
          { body: 'peoples-security', members: 5 },
          { steps: [stepped('2020-01-10', 'changed', { members: 6 })] }
        ),
        held(legacyForce, '2014-01-10', { body: 'civil-protection', members: 10 }),
        held(legacyForce, '2014-01-10', { body: 'patrol-team', members: 4 })
      ],
      expect: 1
    }),
    asOf('2024-07-01', {
      title: 'None after the end of June 2024',
      given: [
        held(
          legacyForce,
          '2014-01-10',
          { body: 'ward-guard', members: 7 },
          { steps: [stepped('2024-06-30', 'dissolved')] }
        ),
        held(
          legacyForce,
          '2014-01-10',
          { body: 'peoples-security', members: 5 },
          { steps: [stepped('2020-01-10', 'changed', { members: 6 })] }
        ),
        held(legacyForce, '2014-01-10', { body: 'civil-protection', members: 10 }),
        held(legacyForce, '2014-01-10', { body: 'patrol-team', members: 4 })
      ],
      expect: 0
    })
  ]
});
