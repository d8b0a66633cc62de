import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { inYear } from './given.ts';
import { forumsWithOpinions } from './given/forums-with-opinions.ts';

export default counted({
  id: 'forum-requests',
  label: { vi: 'Số kiến nghị tại diễn đàn', en: 'Requests at forums' },
  noun: 'ý kiến',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Kiến nghị, đề xuất nêu tại diễn đàn; đã nằm trong số ý kiến.',
    en: 'Requests made at forums; part of all opinions.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['kiến nghị tại diễn đàn', 'kiến nghị, đề xuất', 'ý kiến kiến nghị', 'ý kiến đề xuất'],
  proseCode: 'other',
  definitions: [
    counts(listeningForum, { from: day('2013-08-01'), sumOf: { field: 'opinions', option: 'request' } })
  ],
  examples: [
    inYear(2023, {
      title: 'One sort among the opinions of a forum',
      given: forumsWithOpinions,
      expect: 9
    })
  ]
});
