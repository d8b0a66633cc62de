import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'legal-aid-sessions',
  label: { vi: 'Số buổi trợ giúp pháp lý lưu động', en: 'Mobile legal-aid sessions' },
  noun: 'buổi',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Buổi trợ giúp pháp lý lưu động có phối hợp tuyên truyền; đã nằm trong số buổi tuyên truyền. Vụ việc trợ giúp tại trụ sở thì không tính.',
    en: 'Mobile legal-aid sessions held with outreach; part of all outreach sessions. Help given at an office does not count.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'buổi trợ giúp pháp lý lưu động',
    'buổi tư vấn pháp luật lưu động',
    'đợt trợ giúp pháp lý lưu động',
    'buổi trợ giúp pháp lý',
    'buổi TGPL lưu động'
  ],
  proseCode: 'outreach_sessions',
  definitions: [
    counts(outreachSession, { from: day('2013-08-01'), where: [{ field: 'form', is: 'mobile-legal-aid' }] })
  ],
  examples: [
    inYear(2023, {
      title: 'Legal aid brought to a hamlet',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'mobile-legal-aid'
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
