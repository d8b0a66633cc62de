import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { inYear } from './given.ts';
import { forumsWithOpinions } from './given/forums-with-opinions.ts';

export default counted({
  id: 'forum-criticism',
  label: { vi: 'Số ý kiến phê bình, góp ý hạn chế', en: 'Criticism at forums' },
  noun: 'ý kiến',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Ý kiến phê bình, góp ý về hạn chế; đã nằm trong số ý kiến.',
    en: 'Critical opinions; part of all opinions.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['ý kiến góp ý hạn chế', 'ý kiến chưa hài lòng', 'ý kiến phê bình'],
  proseCode: 'other',
  definitions: [
    counts(listeningForum, { from: day('2013-08-01'), sumOf: { field: 'opinions', option: 'criticism' } })
  ],
  examples: [
    inYear(2023, {
      title: 'One sort among the opinions of a forum',
      given: forumsWithOpinions,
      expect: 2
    })
  ]
});
