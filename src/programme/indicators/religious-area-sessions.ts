import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'religious-area-sessions',
  label: { vi: 'Số buổi tuyên truyền cho đồng bào có đạo', en: 'Outreach sessions for believers' },
  noun: 'buổi',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Buổi tuyên truyền có đồng bào theo tôn giáo dự; đã nằm trong số buổi tuyên truyền. Không ghi tôn giáo của bất kỳ ai.',
    en: 'Sessions with believers in the audience; part of all outreach sessions. Nobody’s religion is recorded.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lượt tuyên truyền vùng đồng bào tôn giáo',
    'buổi tuyên truyền vùng đồng bào có đạo',
    'buổi tuyên truyền cho chức sắc, tín đồ',
    'buổi tuyên truyền cho đồng bào có đạo',
    'buổi tuyên truyền vùng tôn giáo',
    'buổi tuyên truyền cho tín đồ'
  ],
  proseCode: 'outreach_sessions',
  definitions: [
    counts(outreachSession, {
      from: day('2013-08-01'),
      where: [{ field: 'audiences', includes: 'believers' }]
    })
  ],
  examples: [
    inYear(2023, {
      title: 'A session at a parish',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          audiences: ['believers']
        }),
        held(outreachSession, '2023-03-09', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session'
        })
      ],
      expect: 1
    })
  ]
});
