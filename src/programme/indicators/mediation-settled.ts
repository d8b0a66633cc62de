import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediationStatistics from '#programme/records/mediation-statistics.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'mediation-settled',
  label: { vi: 'Số vụ việc hòa giải thành', en: 'Mediation cases settled' },
  noun: 'vụ việc',
  nature: 'flow',
  theme: 'mediation',
  words: { vi: 'Vụ việc hòa giải thành trong kỳ.', en: 'Cases settled in the period.' },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  phrases: ['vụ việc hòa giải thành', 'hòa giải thành công', 'vụ hòa giải thành', 'hòa giải thành'],
  proseCode: 'mediation_cases',
  definitions: [counts(mediationStatistics, { from: day('2013-08-01'), sum: 'settled' })],
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
      expect: 186
    })
  ]
});
