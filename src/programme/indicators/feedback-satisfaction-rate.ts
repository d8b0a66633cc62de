import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import feedbackFormsSatisfied from './feedback-forms-satisfied.ts';
import feedbackFormsReturned from './feedback-forms-returned.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'feedback-satisfaction-rate',
  label: { vi: 'Tỷ lệ hài lòng', en: 'Satisfaction rate' },
  noun: '%',
  nature: 'rate',
  theme: 'outreach',
  words: {
    vi: 'Số phiếu hài lòng chia cho số phiếu thu về hợp lệ (không chia cho số phiếu phát ra).',
    en: 'Satisfied forms ÷ valid forms returned (not forms handed out).'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['% số phiếu hài lòng', 'tỷ lệ hài lòng đạt', 'tỷ lệ hài lòng', '% hài lòng'],
  proseCode: 'share_other',
  from: day('2013-08-01'),
  needs: [feedbackFormsSatisfied, feedbackFormsReturned],
  reckon: percentage,
  examples: [
    { parts: [45, 50], expect: 90 },
    { parts: [0, 0], expect: undefined }
  ]
});
