import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediationForce from '#programme/records/mediation-force.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'mediation-teams',
  label: { vi: 'Số tổ hòa giải', en: 'Mediation teams' },
  noun: 'tổ',
  nature: 'stock',
  theme: 'mediation',
  words: {
    vi: 'Tổ hòa giải ở cơ sở tại một ngày, theo số mới nhất của xã. Không cộng qua các năm.',
    en: 'Mediation teams on a day by the commune’s latest number. Never added over years.'
  },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  phrases: ['tổ hòa giải ở cơ sở', 'ban hòa giải', 'tổ hòa giải'],
  proseCode: 'mediation_groups',
  definitions: [counts(mediationForce, { from: day('2013-08-01'), sum: 'teams' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest number holds',
      given: [
        held(
          mediationForce,
          '2014-01-10',
          { teams: 5, mediators: 30 },
          { steps: [stepped('2020-01-10', 'restated', { teams: 4, mediators: 26 })] }
        )
      ],
      expect: 4
    }),
    asOf('2019-07-11', {
      title: 'The number of that time',
      given: [
        held(
          mediationForce,
          '2014-01-10',
          { teams: 5, mediators: 30 },
          { steps: [stepped('2020-01-10', 'restated', { teams: 4, mediators: 26 })] }
        )
      ],
      expect: 5
    })
  ]
});
