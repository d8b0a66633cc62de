import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'leaflets',
  label: { vi: 'Số tờ rơi đã phát', en: 'Leaflets handed out' },
  noun: 'tờ',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Tờ rơi, tờ gấp đã phát đến tay người dân. Tờ in mà chưa phát thì không tính.',
    en: 'Leaflets handed to people. Those printed and kept do not count.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'tài liệu tuyên truyền',
    'tờ rơi tuyên truyền',
    'tờ gấp tuyên truyền',
    'tờ rơi các loại',
    'tờ rơi, tờ gấp',
    'tờ rơi',
    'tờ gấp'
  ],
  proseCode: 'materials_distributed',
  definitions: [counts(outreachSession, { from: day('2013-08-01'), sum: 'leaflets' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two sessions, and one without any',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          leaflets: 30
        }),
        held(outreachSession, '2023-03-09', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          leaflets: 12
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
