import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'residents-meetings',
  label: { vi: 'Số buổi họp dân, sinh hoạt khu dân cư', en: 'Residents’ meetings' },
  noun: 'buổi',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Buổi họp dân, sinh hoạt khu dân cư có nội dung về an ninh, trật tự; đã nằm trong số buổi tuyên truyền.',
    en: 'Residents’ meetings that dealt with public order; part of all outreach sessions.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'buổi sinh hoạt khu dân cư',
    'buổi họp thôn, tổ dân phố',
    'buổi họp khu dân cư',
    'buổi họp thôn',
    'cuộc họp dân',
    'buổi họp dân'
  ],
  proseCode: 'outreach_sessions',
  definitions: [
    counts(outreachSession, { from: day('2013-08-01'), where: [{ field: 'form', is: 'residents-meeting' }] })
  ],
  examples: [
    inYear(2023, {
      title: 'A meeting of residents among other sessions',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'residents-meeting'
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
