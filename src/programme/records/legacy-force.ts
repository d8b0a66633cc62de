import { day } from '#basis/day.ts';
import { recordKind } from '#engine/records/kind.ts';

/** Replaced by the protection teams on this day (Luật 30/2023/QH15). */
const ENDS = '2024-07-01';

export default recordKind({
  id: 'legacy-force',
  label: { vi: 'Lực lượng ở cơ sở trước 7/2024', en: 'Force before July 2024' },
  plural: { vi: 'Lực lượng ở cơ sở trước 7/2024', en: 'Forces before July 2024' },
  words: {
    vi: 'Một tổ, đội quần chúng bảo vệ an ninh, trật tự thành lập trước 01/7/2024: bảo vệ dân phố, dân phòng, tổ an ninh nhân dân, tổ tuần tra. Không nối số này với Tổ bảo vệ ANTT.',
    en: 'One body of residents founded before 1 July 2024: ward guards, civil-protection team, people’s security team, patrol team. The series is not continued by the protection teams.'
  },
  reference:
    'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở số 30/2023/QH15 (chấm dứt từ 01/7/2024)',
  group: 'capacity',
  confirmedBy: 'nobody',
  steps: [
    { id: 'established', label: { vi: 'Thành lập', en: 'Established' }, turns: 'on' },
    { id: 'changed', label: { vi: 'Thay đổi thành viên', en: 'Membership changed' } },
    { id: 'dissolved', label: { vi: 'Chấm dứt hoạt động', en: 'Ended' }, turns: 'off' }
  ],
  fields: {
    body: {
      type: 'choice',
      required: true,
      label: { vi: 'Loại tổ chức', en: 'Body' },
      options: [
        { id: 'ward-guard', label: { vi: 'Bảo vệ dân phố', en: 'Ward guard' } },
        { id: 'civil-protection', label: { vi: 'Đội dân phòng', en: 'Civil-protection team' } },
        { id: 'peoples-security', label: { vi: 'Tổ an ninh nhân dân', en: "People's security team" } },
        { id: 'patrol-team', label: { vi: 'Tổ tuần tra', en: 'Patrol team' } }
      ]
    },
    members: {
      type: 'count',
      most: 10_000,
      noun: 'thành viên',
      label: { vi: 'Số thành viên', en: 'Members' }
    }
  },
  limits: [
    (header) =>
      header.day >= ENDS
        ? {
            field: 'day',
            say: {
              vi: 'Từ 01/7/2024 các tổ chức này được thay bằng Tổ bảo vệ an ninh, trật tự. Hãy ghi ở mục đó.',
              en: 'From 1 July 2024 these bodies are replaced by the protection teams. Record it there.'
            }
          }
        : undefined
  ],
  unlikeBefore: ['members'],
  examples: [
    {
      title: 'A civil-protection team of 2016',
      header: { day: day('2016-03-01') },
      values: { body: 'civil-protection', members: 12 }
    },
    {
      title: 'A ward guard founded after the law',
      header: { day: day('2024-07-01') },
      values: { body: 'ward-guard' },
      refused: ['day']
    }
  ]
});
