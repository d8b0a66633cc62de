import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'loudspeaker-runs',
  label: { vi: 'Số lượt xe loa tuyên truyền', en: 'Loudspeaker runs' },
  noun: 'lượt',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Một chuyến xe loa, loa lưu động đi tuyên truyền. Không phải buổi, không phải bản tin.',
    en: 'One run of a loudspeaker car or portable loudspeaker. Neither a session nor a bulletin.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lượt tuyên truyền bằng xe loa',
    'lượt tuyên truyền lưu động',
    'lượt xe loa tuyên truyền',
    'lượt loa lưu động',
    'lượt phát loa',
    'lượt xe loa'
  ],
  proseCode: 'outreach_sessions',
  definitions: [counts(outreachSession, { from: day('2013-08-01'), sum: 'loudspeakerRuns' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two sessions, and one without any',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          loudspeakerRuns: 30
        }),
        held(outreachSession, '2023-03-09', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          loudspeakerRuns: 12
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
