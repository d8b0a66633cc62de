import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'outreach-attendances',
  label: { vi: 'Lượt người dự tuyên truyền', en: 'Attendances at outreach sessions' },
  noun: 'lượt người',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Một lượt là một người dự một buổi; người dự hai buổi là hai lượt, không phải hai người. Buổi không ghi số người thì không cộng gì.',
    en: 'One person at one session; a person at two sessions makes two attendances, not two persons. A session without a number adds nothing.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lượt người tham dự các buổi tuyên truyền',
    'lượt quần chúng nhân dân tham gia',
    'lượt người tham gia tuyên truyền',
    'lượt người được tuyên truyền',
    'lượt người nghe tuyên truyền',
    'lượt người dự tuyên truyền',
    'lượt nghe tuyên truyền',
    'lượt người tham gia',
    'lượt người tham dự',
    'lượt người nghe',
    'lượt người dự'
  ],
  proseCode: 'outreach_attendance',
  definitions: [counts(outreachSession, { from: day('2013-08-01'), sum: 'attendances' })],
  examples: [
    inYear(2023, {
      title: 'A session without a number adds nothing',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          attendances: 80
        }),
        held(outreachSession, '2023-05-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          attendances: 45
        }),
        held(outreachSession, '2023-06-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session'
        })
      ],
      expect: 125
    })
  ]
});
