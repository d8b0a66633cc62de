import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import citizenReports from '#programme/records/citizen-reports.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'citizen-reports-public-order',
  label: { vi: 'Số phản ánh, kiến nghị về an ninh, trật tự', en: 'Citizen reports about public order' },
  noun: 'kiến nghị',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Phản ánh, kiến nghị về an ninh, trật tự; đã nằm trong tổng số.',
    en: 'Reports about public order; part of all reports.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'phản ánh, kiến nghị về an ninh, trật tự',
    'phản ánh về an ninh trật tự',
    'kiến nghị về ANTT',
    'phản ánh về ANTT'
  ],
  proseCode: 'tips_received',
  definitions: [counts(citizenReports, { from: day('2013-08-01'), sum: 'aboutPublicOrder' })],
  examples: [
    inYear(2023, {
      title: 'Five of nine',
      given: [
        held(citizenReports, '2023-03-31', {
          byChannel: { vneid: 4, 'social-network': 3, hotline: 2 },
          aboutPublicOrder: 5
        })
      ],
      expect: 5
    })
  ]
});
