import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediationForce from '#programme/records/mediation-force.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'mediators',
  label: { vi: 'Số hòa giải viên', en: 'Mediators' },
  noun: 'người',
  nature: 'stock',
  theme: 'mediation',
  words: {
    vi: 'Hòa giải viên ở cơ sở tại một ngày, theo số mới nhất của xã.',
    en: 'Mediators on a day by the commune’s latest number.'
  },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  phrases: ['thành viên tổ hòa giải', 'hòa giải viên ở cơ sở', 'hòa giải viên'],
  proseCode: 'security_group_members',
  definitions: [counts(mediationForce, { from: day('2013-08-01'), sum: 'mediators' })],
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
      expect: 26
    })
  ]
});
