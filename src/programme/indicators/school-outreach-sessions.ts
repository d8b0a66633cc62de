import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'school-outreach-sessions',
  label: {
    vi: 'Số buổi tuyên truyền cho học sinh, sinh viên',
    en: 'Outreach sessions for pupils and students'
  },
  noun: 'buổi',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Buổi tuyên truyền có học sinh, sinh viên dự; đã nằm trong số buổi tuyên truyền, không cộng thêm.',
    en: 'Sessions with pupils or students in the audience; part of all outreach sessions, never added to them.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'buổi tuyên truyền cho học sinh, sinh viên',
    'buổi tuyên truyền tại các trường học',
    'buổi tuyên truyền trong trường học',
    'buổi tuyên truyền tại trường học',
    'buổi tuyên truyền cho học sinh',
    'buổi tuyên truyền học đường',
    'buổi ngoại khóa'
  ],
  proseCode: 'outreach_sessions',
  definitions: [
    counts(outreachSession, {
      from: day('2013-08-01'),
      where: [{ field: 'audiences', includes: 'students' }]
    })
  ],
  examples: [
    inYear(2023, {
      title: 'One session for pupils, one for residents',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          audiences: ['students']
        }),
        held(outreachSession, '2023-03-09', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          audiences: ['residents']
        })
      ],
      expect: 1
    })
  ]
});
