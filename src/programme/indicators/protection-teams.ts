import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import protectionTeam from '#programme/records/protection-team.ts';
import { asOf } from './given.ts';
import { protectionTeamsRated } from './given/protection-teams.ts';

export default counted({
  id: 'protection-teams',
  label: { vi: 'Số Tổ bảo vệ an ninh, trật tự', en: 'Protection teams' },
  noun: 'tổ',
  nature: 'stock',
  theme: 'force',
  words: {
    vi: 'Tổ bảo vệ an ninh, trật tự đang hoạt động tại một ngày. Trước 01/7/2024 chưa có lực lượng này nên không biết, không phải là 0.',
    en: 'Protection teams standing on a day. Before 1 July 2024 the force did not exist: unknown, not 0.'
  },
  reference:
    'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở năm 2023 (số 30/2023/QH15), từ 01/7/2024',
  phrases: [
    'tổ bảo vệ an ninh trật tự ở cơ sở',
    'Tổ bảo vệ an ninh, trật tự',
    'tổ bảo vệ an ninh trật tự',
    'Tổ bảo vệ ANTT',
    'tổ BVANTT'
  ],
  proseCode: 'security_groups',
  definitions: [counts(protectionTeam, { from: day('2024-07-01') })],
  examples: [
    asOf('2025-03-01', {
      title: 'Two stand, one was dissolved',
      given: protectionTeamsRated,
      expect: 2
    }),
    asOf('2024-12-31', {
      title: 'All three stand',
      given: protectionTeamsRated,
      expect: 3
    })
  ]
});
