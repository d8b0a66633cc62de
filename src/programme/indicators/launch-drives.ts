import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import launchDrive from '#programme/records/launch-drive.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'launch-drives',
  label: { vi: 'Số đợt phát động phong trào', en: 'Launch drives' },
  noun: 'đợt',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Một đợt phát động phong trào tại một nơi, do một cấp tổ chức. Các buổi trong đợt không tính thành đợt. Khi so sánh hai báo cáo phải xem cùng cấp tổ chức: đợt của huyện và đợt của từng xã là hai cách đếm.',
    en: 'One launch drive in one place, held by one level. The sessions of a drive are not drives. Two reports compare only when the level is the same: drives led by the district and drives of every commune are two counts.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'đợt phát động phong trào toàn dân bảo vệ an ninh Tổ quốc',
    'đợt phát động phong trào Toàn dân bảo vệ ANTQ',
    'đợt phát động toàn dân bảo vệ ANTQ',
    'cuộc phát động phong trào',
    'đợt phát động phong trào',
    'đợt phát động quần chúng',
    'lần phát động phong trào',
    'đợt phát động'
  ],
  proseCode: 'launch_events',
  definitions: [counts(launchDrive, { from: day('2013-08-01') })],
  examples: [
    inYear(2023, {
      title: 'A drive of three sessions is one drive',
      given: [
        held(launchDrive, '2023-03-20', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          sessions: 3
        }),
        held(launchDrive, '2024-01-05', { title: 'Phát động phong trào tại thôn 2', level: 'commune' })
      ],
      expect: 1
    })
  ]
});
