import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import mediationSettled from './mediation-settled.ts';
import mediationConducted from './mediation-conducted.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'mediation-settled-rate',
  label: { vi: 'Tỷ lệ hòa giải thành', en: 'Settled rate of mediation' },
  noun: '%',
  nature: 'rate',
  theme: 'mediation',
  words: {
    vi: 'Số vụ việc hòa giải thành chia cho số vụ việc đã tiến hành hòa giải (không chia cho số tiếp nhận).',
    en: 'Settled ÷ conducted (not ÷ received).'
  },
  reference: 'Luật Hòa giải ở cơ sở năm 2013; thống kê của ngành Tư pháp',
  phrases: ['tỷ lệ hòa giải thành đạt', 'tỷ lệ hòa giải thành', '% hòa giải thành'],
  proseCode: 'share_other',
  from: day('2013-08-01'),
  needs: [mediationSettled, mediationConducted],
  reckon: percentage,
  examples: [
    { parts: [1096572, 1350533], expect: 81.2 },
    { parts: [186, 289], expect: 64.36 },
    { parts: [0, 0], expect: undefined }
  ]
});
