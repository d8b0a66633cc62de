import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import launchDrive from '#programme/records/launch-drive.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'launch-sessions',
  label: { vi: 'Số buổi phát động phong trào', en: 'Launch sessions' },
  noun: 'buổi',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Từng buổi trong các đợt phát động; nhỏ hơn đợt và không cộng với đợt.',
    en: 'The single sessions of launch drives; finer than drives and never added to them.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'buổi phát động phong trào toàn dân bảo vệ an ninh Tổ quốc',
    'buổi phát động phong trào',
    'buổi lễ phát động',
    'buổi phát động'
  ],
  proseCode: 'launch_events',
  definitions: [counts(launchDrive, { from: day('2013-08-01'), sum: 'sessions' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two drives, and one without any',
      given: [
        held(launchDrive, '2023-03-02', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          sessions: 7
        }),
        held(launchDrive, '2023-05-09', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          sessions: 5
        }),
        held(launchDrive, '2023-06-09', { title: 'Phát động phong trào tại thôn 2', level: 'commune' })
      ],
      expect: 12
    })
  ]
});
