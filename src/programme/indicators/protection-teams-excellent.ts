import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import protectionTeam from '#programme/records/protection-team.ts';
import { asOf } from './given.ts';
import { protectionTeamsRated } from './given/protection-teams.ts';

export default counted({
  id: 'protection-teams-excellent',
  label: { vi: 'Số Tổ bảo vệ an ninh, trật tự hoàn thành xuất sắc', en: 'Protection teams rated excellent' },
  noun: 'tổ',
  nature: 'stock',
  theme: 'force',
  words: {
    vi: 'Tổ đang hoạt động có xếp loại gần nhất là hoàn thành xuất sắc nhiệm vụ.',
    en: 'Standing teams whose latest rating is excellent.'
  },
  reference: 'Hướng dẫn 01/HD-BCA-V05 năm 2026',
  phrases: ['tổ hoàn thành xuất sắc nhiệm vụ', 'tổ xếp loại hoàn thành xuất sắc', 'tổ xếp loại xuất sắc'],
  proseCode: 'other',
  definitions: [
    counts(protectionTeam, { from: day('2024-07-01'), where: [{ field: 'rating', is: 'excellent' }] })
  ],
  examples: [
    asOf('2025-03-01', {
      title: 'One of two',
      given: protectionTeamsRated,
      expect: 1
    })
  ]
});
