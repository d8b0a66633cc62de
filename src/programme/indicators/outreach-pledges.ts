import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'outreach-pledges',
  label: { vi: 'Số bản cam kết ký tại buổi tuyên truyền', en: 'Pledges signed at outreach sessions' },
  noun: 'bản',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Bản cam kết do người dân hoặc hộ gia đình ký tại buổi tuyên truyền.',
    en: 'Pledges that persons or households signed at outreach sessions.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['bản cam kết ký tại buổi tuyên truyền'],
  proseCode: 'pledges_signed',
  definitions: [counts(outreachSession, { from: day('2013-08-01'), sum: 'pledges' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two sessions, and one without any',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          pledges: 30
        }),
        held(outreachSession, '2023-03-09', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          pledges: 12
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
