import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import forumOpinionsAnswered from './forum-opinions-answered.ts';
import forumOpinions from './forum-opinions.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'forum-answer-rate',
  label: { vi: 'Tỷ lệ ý kiến trả lời tại diễn đàn', en: 'Share of opinions answered in the room' },
  noun: '%',
  nature: 'rate',
  theme: 'outreach',
  words: {
    vi: 'Số ý kiến trả lời ngay tại diễn đàn chia cho số ý kiến ghi nhận.',
    en: 'Opinions answered in the room ÷ opinions recorded.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['tỷ lệ ý kiến được trả lời tại chỗ', '% ý kiến được giải đáp'],
  proseCode: 'share_other',
  from: day('2013-08-01'),
  needs: [forumOpinionsAnswered, forumOpinions],
  reckon: percentage,
  examples: [
    { parts: [12, 15], expect: 80 },
    { parts: [0, 0], expect: undefined }
  ]
});
