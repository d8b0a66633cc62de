import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import mediationStatistics from '#programme/records/mediation-statistics.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'mediation-conducted',
  label: { vi: 'Số vụ việc đã tiến hành hòa giải', en: 'Mediation cases conducted' },
  noun: 'vụ việc',
  nature: 'flow',
  theme: 'mediation',
  words: {
    vi: 'Vụ việc đã tiến hành hòa giải xong trong kỳ, thành hoặc không thành; là mẫu số của tỷ lệ hòa giải thành.',
    en: 'Cases in which mediation was carried out, settled or not; the denominator of the settled rate.'
  },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  phrases: [
    'vụ việc đã tiến hành hòa giải',
    'vụ việc tiến hành hòa giải',
    'vụ việc đưa ra hòa giải',
    'vụ hòa giải'
  ],
  proseCode: 'mediation_cases',
  definitions: [counts(mediationStatistics, { from: day('2013-08-01'), sum: 'conducted' })],
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
      expect: 289
    })
  ]
});
