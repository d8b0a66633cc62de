import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import launchDrive from '#programme/records/launch-drive.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'outreach-sessions',
  label: { vi: 'Số buổi tuyên truyền, vận động', en: 'Outreach sessions' },
  noun: 'buổi',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Một buổi tuyên truyền, vận động tại một nơi, trong một ngày. Một đợt gồm nhiều buổi tính theo từng buổi; lượt người dự, số tờ rơi không phải là buổi. Buổi phối hợp chỉ tính một lần, sau khi bên kia xác nhận.',
    en: 'One session at one place on one day. A round of several sessions counts by session; attendances and leaflets are not sessions. A joint session counts once, after the other side has confirmed it.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'buổi tuyên truyền, phổ biến, giáo dục pháp luật',
    'buổi tuyên truyền, phổ biến pháp luật',
    'buổi tuyên truyền, vận động',
    'buổi tuyên truyền pháp luật',
    'buổi tuyên truyền tập trung',
    'buổi tuyên truyền miệng',
    'buổi vận động nhân dân',
    'buổi tuyên truyền',
    'cuộc tuyên truyền',
    'lượt tuyên truyền',
    'buổi TT, vận động'
  ],
  proseCode: 'outreach_sessions',
  definitions: [counts(outreachSession, { from: day('2013-08-01') })],
  examples: [
    inYear(2023, {
      title: 'Two sessions of one year; one waits for the Front and one lies outside the year',
      given: [
        held(outreachSession, '2023-03-02', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session',
          attendances: 80
        }),
        held(outreachSession, '2023-07-11', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session'
        }),
        held(
          outreachSession,
          '2023-08-01',
          { title: 'Phòng, chống ma túy', topics: ['drugs'], form: 'session' },
          { coHosts: ['front'] }
        ),
        held(outreachSession, '2022-12-31', {
          title: 'Phòng, chống ma túy',
          topics: ['drugs'],
          form: 'session'
        })
      ],
      expect: 2
    }),
    inYear(2023, {
      title: 'A withdrawn session and a launch drive are no sessions',
      given: [
        held(
          outreachSession,
          '2023-03-02',
          { title: 'Phòng, chống ma túy', topics: ['drugs'], form: 'session' },
          { withdrawn: true }
        ),
        held(launchDrive, '2023-03-02', { title: 'Phát động thôn 2', level: 'hamlet' })
      ],
      expect: 0
    })
  ]
});
