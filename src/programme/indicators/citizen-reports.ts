import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import citizenReports from '#programme/records/citizen-reports.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'citizen-reports',
  label: { vi: 'Số phản ánh, kiến nghị của người dân', en: 'Citizen reports' },
  noun: 'kiến nghị',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Phản ánh, kiến nghị nhận qua mọi kênh, lấy từ một văn bản. Chưa chắc là nguồn tin có giá trị; không lưu nội dung.',
    en: 'Reports received on all channels, from a paper. Not yet actionable tips; what they say is not kept.'
  },
  reference: 'Văn bản của Công an, Mặt trận các cấp; Đề án 06 (Quyết định 06/QĐ-TTg ngày 06/01/2022)',
  phrases: [
    'phản ánh, kiến nghị của người dân',
    'phản ánh, kiến nghị',
    'kiến nghị, phản ánh',
    'lượt phản ánh',
    'tin phản ánh'
  ],
  proseCode: 'tips_received',
  definitions: [counts(citizenReports, { from: day('2013-08-01'), total: 'byChannel' })],
  examples: [
    inYear(2023, {
      title: 'All channels together',
      given: [
        held(citizenReports, '2023-03-31', {
          byChannel: { vneid: 4, 'social-network': 3, hotline: 2 },
          aboutPublicOrder: 5
        })
      ],
      expect: 9
    })
  ]
});
