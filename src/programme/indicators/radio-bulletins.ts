import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'radio-bulletins',
  label: { vi: 'Số bản tin phát thanh', en: 'Radio bulletins' },
  noun: 'bản tin',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Một bản tin được biên soạn; phát lại nhiều lần vẫn là một.',
    en: 'One bulletin written; repeats of it add nothing.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'bản tin tuyên truyền trên hệ thống loa',
    'bản tin truyền thanh',
    'bản tin phát thanh',
    'tin phát thanh',
    'bản tin'
  ],
  proseCode: 'media_items',
  definitions: [counts(outreachSession, { from: day('2013-08-01'), sum: 'bulletins' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two sessions, and one without any',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          bulletins: 30
        }),
        held(outreachSession, '2023-03-09', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          bulletins: 12
        }),
        held(outreachSession, '2023-03-16', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session'
        })
      ],
      expect: 42
    })
  ]
});
