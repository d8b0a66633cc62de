import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import feedbackFormsReturned from './feedback-forms-returned.ts';
import feedbackFormsSent from './feedback-forms-sent.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'feedback-return-rate',
  label: { vi: 'Tỷ lệ phiếu thu về', en: 'Return rate of feedback forms' },
  noun: '%',
  nature: 'rate',
  theme: 'outreach',
  words: {
    vi: 'Số phiếu thu về hợp lệ chia cho số phiếu phát ra.',
    en: 'Valid forms returned ÷ forms handed out.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['tỷ lệ phiếu thu về', '% số phiếu thu về'],
  proseCode: 'share_other',
  from: day('2013-08-01'),
  needs: [feedbackFormsReturned, feedbackFormsSent],
  reckon: percentage,
  examples: [
    { parts: [50, 80], expect: 62.5 },
    { parts: [3, 0], expect: undefined }
  ]
});
