import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediationStatistics from '#programme/records/mediation-statistics.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'mediation-received',
  label: { vi: 'Số vụ việc hòa giải tiếp nhận', en: 'Mediation cases received' },
  noun: 'vụ việc',
  nature: 'flow',
  theme: 'mediation',
  words: {
    vi: 'Vụ việc các tổ hòa giải tiếp nhận trong kỳ, theo thống kê của ngành Tư pháp.',
    en: 'Cases that mediation teams received in the period, by the justice statistics.'
  },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  phrases: [
    'vụ, việc tiếp nhận hòa giải',
    'vụ việc hòa giải tiếp nhận',
    'vụ mâu thuẫn, tranh chấp',
    'vụ việc tiếp nhận'
  ],
  proseCode: 'mediation_cases',
  definitions: [counts(mediationStatistics, { from: day('2013-08-01'), sum: 'received' })],
  examples: [
    inYear(2022, {
      title: 'Half a year whose parts add up',
      given: [
        held(mediationStatistics, '2022-06-30', {
          received: 323,
          conducted: 289,
          settled: 186,
          notSettled: 103,
          pending: 34
        })
      ],
      expect: 323
    })
  ]
});
