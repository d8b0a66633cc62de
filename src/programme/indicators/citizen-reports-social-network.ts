import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import citizenReports from '#programme/records/citizen-reports.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'citizen-reports-social-network',
  label: { vi: 'Số tin báo qua mạng xã hội', en: 'Citizen reports by social networks' },
  noun: 'tin',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Tin, phản ánh của người dân gửi qua trang, nhóm mạng xã hội của Công an, Mặt trận.',
    en: 'Reports sent through the pages and groups of the police and the Front.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'tin phản ánh qua mạng xã hội',
    'tin báo qua mạng xã hội',
    'tin qua Zalo, Facebook',
    'tin báo qua Zalo'
  ],
  proseCode: 'tips_received',
  definitions: [
    counts(citizenReports, {
      from: day('2013-08-01'),
      sumOf: { field: 'byChannel', option: 'social-network' }
    })
  ],
  examples: [
    inYear(2023, {
      title: 'One channel of three',
      given: [
        held(citizenReports, '2023-03-31', {
          byChannel: { vneid: 4, 'social-network': 3, hotline: 2 },
          aboutPublicOrder: 5
        })
      ],
      expect: 3
    })
  ]
});
