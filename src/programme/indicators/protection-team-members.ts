import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import protectionTeam from '#programme/records/protection-team.ts';
import { asOf } from './given.ts';
import { protectionTeamsRated } from './given/protection-teams.ts';

export default counted({
  id: 'protection-team-members',
  label: { vi: 'Số thành viên Tổ bảo vệ an ninh, trật tự', en: 'Members of protection teams' },
  noun: 'thành viên',
  nature: 'stock',
  theme: 'force',
  words: {
    vi: 'Thành viên của các Tổ bảo vệ an ninh, trật tự đang hoạt động, theo số mới nhất. Trước 01/7/2024 không biết.',
    en: 'Members of standing protection teams by the latest number. Unknown before 1 July 2024.'
  },
  reference:
    'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở năm 2023 (số 30/2023/QH15), từ 01/7/2024',
  phrases: [
    'thành viên Tổ bảo vệ an ninh, trật tự',
    'thành viên tổ bảo vệ an ninh trật tự',
    'thành viên lực lượng bảo vệ ANTT',
    'thành viên Tổ bảo vệ ANTT'
  ],
  proseCode: 'security_group_members',
  definitions: [counts(protectionTeam, { from: day('2024-07-01'), sum: 'members' })],
  examples: [
    asOf('2025-03-01', {
      title: 'The latest numbers of two teams',
      given: protectionTeamsRated,
      expect: 9
    })
  ]
});
