import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'banners',
  label: { vi: 'Số pa nô, áp phích, băng rôn', en: 'Posters and banners put up' },
  noun: 'cái',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Pa nô, áp phích, băng rôn, khẩu hiệu đã treo, dựng.',
    en: 'Posters, banners and boards put up.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'pa nô, áp phích, băng rôn',
    'pano, áp phích, băng rôn',
    'băng rôn, khẩu hiệu',
    'khẩu hiệu',
    'băng rôn',
    'áp phích',
    'pa nô',
    'pano'
  ],
  proseCode: 'materials_distributed',
  definitions: [counts(outreachSession, { from: day('2013-08-01'), sum: 'banners' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two sessions, and one without any',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          banners: 30
        }),
        held(outreachSession, '2023-03-09', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          banners: 12
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
