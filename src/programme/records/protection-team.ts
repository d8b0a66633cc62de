import { day } from '#basis/day.ts';
import { recordKind } from '#engine/records/kind.ts';

/** The force began on the day the law came into force; earlier bodies are another kind. */
const BEGINS = '2024-07-01';

export default recordKind({
  id: 'protection-team',
  label: { vi: 'Tổ bảo vệ an ninh, trật tự', en: 'Protection team' },
  plural: { vi: 'Các Tổ bảo vệ an ninh, trật tự', en: 'Protection teams' },
  words: {
    vi: 'Một Tổ bảo vệ an ninh, trật tự ở một thôn, tổ dân phố, từ ngày thành lập đến ngày giải thể. Đội dân phòng, bảo vệ dân phố trước 01/7/2024 ghi ở mục riêng.',
    en: 'One security and order protection team of a hamlet, from its founding to its end. The bodies before 1 July 2024 have a kind of their own.'
  },
  reference:
    'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở số 30/2023/QH15; Hướng dẫn 01/HD-BCA-V05 năm 2026',
  group: 'capacity',
  confirmedBy: 'nobody',
  steps: [
    { id: 'established', label: { vi: 'Thành lập', en: 'Established' }, turns: 'on' },
    { id: 'changed', label: { vi: 'Kiện toàn, thay đổi thành viên', en: 'Membership changed' } },
    { id: 'rated', label: { vi: 'Xếp loại năm', en: 'Rated for the year' } },
    { id: 'dissolved', label: { vi: 'Giải thể', en: 'Dissolved' }, turns: 'off' }
  ],
  fields: {
    members: {
      type: 'count',
      required: true,
      noun: 'thành viên',
      most: 50,
      label: { vi: 'Số thành viên', en: 'Members' },
      help: { vi: 'Chỉ ghi số người, không ghi họ tên.', en: 'The number only, no names.' }
    },
    rating: {
      type: 'choice',
      label: { vi: 'Xếp loại gần nhất', en: 'Latest rating' },
      help: {
        vi: 'Do Chủ tịch UBND cấp xã quyết định, năm tính từ 15/11 đến 14/11.',
        en: 'Decided by the chair of the commune; the year runs from 15 November to 14 November.'
      },
      options: [
        { id: 'excellent', label: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' } },
        { id: 'good', label: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' } },
        { id: 'completed', label: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' } },
        { id: 'failed', label: { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' } }
      ]
    }
  },
  limits: [
    (header) =>
      header.day < BEGINS
        ? {
            field: 'day',
            say: {
              vi: 'Tổ bảo vệ ANTT chỉ có từ 01/7/2024. Tổ chức trước đó hãy ghi ở mục “Lực lượng ở cơ sở trước 7/2024”.',
              en: 'These teams exist from 1 July 2024 on. Record earlier bodies under “Force before July 2024”.'
            }
          }
        : undefined
  ],
  hints: [
    (_header, values) =>
      typeof values.members === 'number' && values.members < 3
        ? {
            field: 'members',
            say: {
              vi: 'Tổ bảo vệ ANTT có Tổ trưởng, Tổ phó và Tổ viên (Luật số 30/2023/QH15). Dưới 3 người thì hãy xem lại.',
              en: 'A team has a head, a deputy and members (Law 30/2023/QH15). Fewer than three is worth another look.'
            }
          }
        : undefined
  ],
  unlikeBefore: ['members'],
  examples: [
    {
      title: 'A team of four from the first day of the law',
      header: { day: day('2024-07-01'), hamlet: 'Thôn 1' },
      values: { members: 4 }
    },
    {
      title: 'A team before there was a law',
      header: { day: day('2019-05-01') },
      values: { members: 4 },
      refused: ['day']
    },
    {
      title: 'A team of one',
      header: { day: day('2024-07-01') },
      values: { members: 1 },
      hinted: ['members']
    }
  ]
});
