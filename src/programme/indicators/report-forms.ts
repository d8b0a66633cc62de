import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import launchDrive from '#programme/records/launch-drive.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'report-forms',
  label: { vi: 'Số phiếu tố giác thu được', en: 'Report forms collected' },
  noun: 'phiếu',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Phiếu tố giác thu được trong đợt phát động. Chưa chắc là nguồn tin có giá trị; không lưu nội dung phiếu.',
    en: 'Forms collected at launch drives. Not yet actionable tips; what they say is not kept.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'phiếu thu thập thông tin tội phạm',
    'phiếu phát giác tội phạm',
    'phiếu tố giác tội phạm',
    'phiếu tố giác thu được',
    'phiếu tố giác'
  ],
  proseCode: 'tips_received',
  definitions: [counts(launchDrive, { from: day('2013-08-01'), sum: 'reportForms' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two drives, and one without any',
      given: [
        held(launchDrive, '2023-03-02', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          reportForms: 7
        }),
        held(launchDrive, '2023-05-09', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          reportForms: 5
        }),
        held(launchDrive, '2023-06-09', { title: 'Phát động phong trào tại thôn 2', level: 'commune' })
      ],
      expect: 12
    })
  ]
});
