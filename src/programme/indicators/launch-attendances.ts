import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import launchDrive from '#programme/records/launch-drive.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'launch-attendances',
  label: { vi: 'Lượt người dự phát động', en: 'Attendances at launch drives' },
  noun: 'lượt người',
  nature: 'flow',
  theme: 'outreach',
  words: { vi: 'Một lượt là một người dự một lần phát động.', en: 'One person at one launch.' },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'lượt quần chúng nhân dân tham gia phát động',
    'lượt người tham dự lễ phát động',
    'lượt người tham gia phát động',
    'lượt người dự phát động'
  ],
  proseCode: 'outreach_attendance',
  definitions: [counts(launchDrive, { from: day('2013-08-01'), sum: 'attendances' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two drives, and one without any',
      given: [
        held(launchDrive, '2023-03-02', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          attendances: 7
        }),
        held(launchDrive, '2023-05-09', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          attendances: 5
        }),
        held(launchDrive, '2023-06-09', { title: 'Phát động phong trào tại thôn 2', level: 'commune' })
      ],
      expect: 12
    })
  ]
});
