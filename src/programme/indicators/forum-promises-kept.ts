import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import forumPromisesKeptInTime from './forum-promises-kept-in-time.ts';
import forumPromisesKeptLate from './forum-promises-kept-late.ts';
import { sum } from './reckoning.ts';

export default derived({
  id: 'forum-promises-kept',
  label: { vi: 'Số lời hứa đã thực hiện', en: 'Promises kept' },
  noun: 'lời hứa',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Lời hứa tại diễn đàn đã thực hiện xong trong kỳ, đúng hạn và sau hạn, dù hứa từ bao giờ. Không chia cho số lời hứa trong kỳ: đó là những lời hứa khác.',
    en: 'Promises kept in the period, in time or late, whenever they were made. Never divided by those made in the period: they are others.'
  },
  reference: 'Chương trình phối hợp số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['lời hứa đã thực hiện'],
  proseCode: 'other',
  from: day('2013-08-01'),
  needs: [forumPromisesKeptInTime, forumPromisesKeptLate],
  reckon: sum,
  examples: [
    { parts: [2, 1], expect: 3 },
    { parts: [0, 0], expect: 0 }
  ]
});
