import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import protectionTeamsExcellent from './protection-teams-excellent.ts';
import protectionTeams from './protection-teams.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'protection-teams-excellent-rate',
  label: {
    vi: 'Tỷ lệ Tổ bảo vệ an ninh, trật tự hoàn thành xuất sắc',
    en: 'Share of protection teams rated excellent'
  },
  noun: '%',
  nature: 'rate',
  theme: 'force',
  words: {
    vi: 'Số tổ hoàn thành xuất sắc chia cho số tổ đang hoạt động. Mức trần 20 % của hướng dẫn tính trên số tổ hoàn thành tốt, là tỷ lệ khác.',
    en: 'Teams rated excellent ÷ teams standing. The guidance’s ceiling of 20 % is of the teams rated good, which is another rate.'
  },
  reference: 'Hướng dẫn 01/HD-BCA-V05 năm 2026',
  phrases: ['tỷ lệ tổ hoàn thành xuất sắc'],
  proseCode: 'share_other',
  from: day('2024-07-01'),
  needs: [protectionTeamsExcellent, protectionTeams],
  reckon: percentage,
  examples: [
    { parts: [1, 8], expect: 12.5 },
    { parts: [0, 0], expect: undefined }
  ]
});
