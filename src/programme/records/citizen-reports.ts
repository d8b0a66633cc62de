import { atMost } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'citizen-reports',
  label: { vi: 'Phản ánh, kiến nghị của người dân', en: 'Citizen reports' },
  plural: { vi: 'Số phản ánh, kiến nghị của người dân', en: 'Citizen reports' },
  words: {
    vi: 'Số phản ánh, kiến nghị nhận qua từng kênh trong một kỳ, lấy từ một văn bản. Phản ánh chưa chắc là nguồn tin có giá trị; nguồn tin có giá trị ghi ở mục riêng.',
    en: 'Citizen reports received through each channel in one period, taken from a paper. A report is not yet an actionable tip; those have a kind of their own.'
  },
  reference: 'Đề án 06 (Quyết định 06/QĐ-TTg ngày 06/01/2022); ứng dụng VNeID',
  group: 'justice',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    byChannel: {
      type: 'counts',
      required: true,
      noun: 'kiến nghị',
      label: { vi: 'Số phản ánh, kiến nghị theo kênh', en: 'Reports by channel' },
      options: [
        { id: 'vneid', label: { vi: 'VNeID', en: 'VNeID' } },
        { id: 'social-network', label: { vi: 'Mạng xã hội', en: 'Social networks' } },
        { id: 'hotline', label: { vi: 'Đường dây nóng', en: 'Hotline' } },
        { id: 'tip-box', label: { vi: 'Hòm thư tố giác', en: 'Tip box' } },
        { id: 'in-person', label: { vi: 'Trực tiếp', en: 'In person' } }
      ]
    },
    aboutPublicOrder: {
      type: 'count',
      noun: 'kiến nghị',
      label: { vi: 'Trong đó, về an ninh, trật tự', en: 'Of these, about public order' }
    }
  },
  limits: [
    atMost(['aboutPublicOrder'], 'byChannel', {
      vi: 'Số về an ninh, trật tự nhiều hơn tổng các kênh. Hãy sửa một trong các số.',
      en: 'More are about public order than came in. Mend one of the numbers.'
    })
  ],
  unlikeBefore: ['byChannel', 'aboutPublicOrder'],
  examples: [
    {
      title: 'A month on two channels',
      values: { byChannel: { vneid: 4, hotline: 2 }, aboutPublicOrder: 5 }
    },
    {
      title: 'More about public order than in all',
      values: { byChannel: { vneid: 4 }, aboutPublicOrder: 5 },
      refused: ['aboutPublicOrder']
    }
  ]
});
