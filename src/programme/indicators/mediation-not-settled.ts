import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediationStatistics from '#programme/records/mediation-statistics.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'mediation-not-settled',
  label: { vi: 'Số vụ việc hòa giải không thành', en: 'Mediation cases not settled' },
  noun: 'vụ việc',
  nature: 'flow',
  theme: 'mediation',
  words: {
    vi: 'Vụ việc hòa giải không thành trong kỳ; vụ đang giải quyết không tính.',
    en: 'Cases not settled in the period; those still open do not count.'
  },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  phrases: ['vụ việc hòa giải không thành', 'vụ hòa giải không thành', 'hòa giải không thành'],
  proseCode: 'mediation_cases',
  definitions: [counts(mediationStatistics, { from: day('2013-08-01'), sum: 'notSettled' })],
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
      expect: 103
    })
  ]
});
