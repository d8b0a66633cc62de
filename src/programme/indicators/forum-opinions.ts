import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { inYear } from './given.ts';
import { forumsWithOpinions } from './given/forums-with-opinions.ts';

export default counted({
  id: 'forum-opinions',
  label: { vi: 'Số ý kiến tại diễn đàn', en: 'Opinions recorded at forums' },
  noun: 'ý kiến',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Ý kiến được ghi nhận tại diễn đàn: khen, phê bình và kiến nghị. Không ghi ai nêu.',
    en: 'Opinions noted at forums: praise, criticism and requests. Who spoke is not recorded.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'ý kiến đóng góp, kiến nghị',
    'ý kiến tham gia góp ý',
    'lượt ý kiến phát biểu',
    'lượt ý kiến đóng góp',
    'ý kiến, kiến nghị',
    'ý kiến phát biểu',
    'ý kiến đóng góp',
    'ý kiến góp ý',
    'lượt ý kiến',
    'ý kiến'
  ],
  proseCode: 'other',
  definitions: [counts(listeningForum, { from: day('2013-08-01'), total: 'opinions' })],
  examples: [
    inYear(2023, {
      title: 'Praise, criticism and requests together',
      given: forumsWithOpinions,
      expect: 15
    })
  ]
});
