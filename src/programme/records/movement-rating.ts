import { isYear } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'movement-rating',
  label: { vi: 'Xếp loại phong trào', en: 'Movement rating' },
  plural: { vi: 'Kết quả xếp loại phong trào', en: 'Movement ratings' },
  words: {
    vi: 'Kết quả chấm điểm, xếp loại phong trào của một khu dân cư, xã, cơ quan, doanh nghiệp hoặc nhà trường trong một năm. Khác với việc công nhận đạt tiêu chuẩn “An toàn về ANTT”.',
    en: 'How the movement of one residential area, commune, agency, firm or school was rated in one year. Not the safety standard.'
  },
  reference: 'Quyết định 510/QĐ-BCA-V05 ngày 20/01/2022 của Bộ trưởng Bộ Công an',
  group: 'recognition',
  titledBy: 'name',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    name: { type: 'text', label: { vi: 'Tên đơn vị được xếp loại', en: 'What was rated' } },
    year: {
      type: 'text',
      required: true,
      longest: 4,
      label: { vi: 'Năm', en: 'Year' },
      help: { vi: 'Bốn chữ số, ví dụ 2024.', en: 'Four digits, for example 2024.' }
    },
    object: {
      type: 'choice',
      required: true,
      label: { vi: 'Đối tượng', en: 'Object' },
      options: [
        { id: 'residential-area', label: { vi: 'Khu dân cư', en: 'Residential area' } },
        { id: 'commune', label: { vi: 'Cấp xã', en: 'Commune' } },
        { id: 'agency', label: { vi: 'Cơ quan', en: 'Agency' } },
        { id: 'enterprise', label: { vi: 'Doanh nghiệp', en: 'Enterprise' } },
        { id: 'school', label: { vi: 'Cơ sở giáo dục', en: 'School' } }
      ]
    },
    points: { type: 'count', most: 100, noun: 'điểm', label: { vi: 'Số điểm', en: 'Points' } },
    rating: {
      type: 'choice',
      required: true,
      label: { vi: 'Xếp loại', en: 'Rating' },
      options: [
        { id: 'excellent', label: { vi: 'Xuất sắc', en: 'Excellent' } },
        { id: 'fair', label: { vi: 'Khá', en: 'Fair' } },
        { id: 'average', label: { vi: 'Trung bình', en: 'Average' } },
        { id: 'weak', label: { vi: 'Yếu', en: 'Weak' } }
      ]
    }
  },
  limits: [
    isYear('year', false, {
      vi: 'Năm phải là bốn chữ số, ví dụ 2024.',
      en: 'The year has four digits, for example 2024.'
    })
  ],
  unlikeBefore: ['points'],
  examples: [
    {
      title: 'An excellent commune',
      values: { year: '2022', object: 'commune', points: 94, rating: 'excellent' }
    },
    {
      title: 'More than a hundred points',
      values: { year: '2022', object: 'commune', points: 104, rating: 'excellent' },
      refused: ['points']
    }
  ]
});
