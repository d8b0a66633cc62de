import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import citizenReports from '#programme/records/citizen-reports.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'citizen-reports-vneid',
  label: { vi: 'Số phản ánh, kiến nghị qua VNeID', en: 'Citizen reports by VNeID' },
  noun: 'kiến nghị',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Phản ánh, kiến nghị qua ứng dụng VNeID; trước Đề án 06 chưa có nên không phải là 0.',
    en: 'Reports by the VNeID application; before Scheme 06 it did not exist, which is not 0.'
  },
  reference: 'Đề án 06 (Quyết định 06/QĐ-TTg ngày 06/01/2022)',
  phrases: [
    'kiến nghị, phản ánh qua ứng dụng VNeID',
    'phản ánh, kiến nghị qua VNeID',
    'tố giác qua VNeID',
    'tin qua VNeID'
  ],
  proseCode: 'tips_received',
  definitions: [
    counts(citizenReports, { from: day('2022-01-06'), sumOf: { field: 'byChannel', option: 'vneid' } })
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
      expect: 4
    })
  ]
});
