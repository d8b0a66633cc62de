import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import launchDrive from '#programme/records/launch-drive.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'report-forms-valuable',
  label: { vi: 'Số phiếu tố giác có giá trị', en: 'Report forms of value' },
  noun: 'phiếu',
  nature: 'flow',
  theme: 'information',
  words: {
    vi: 'Phiếu tố giác thu được trong đợt phát động và được đánh giá có giá trị; đã nằm trong số phiếu thu được.',
    en: 'Collected forms judged to be of value; part of all forms collected.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['phiếu có nội dung giá trị', 'phiếu tố giác có giá trị', 'phiếu có giá trị'],
  proseCode: 'tips_valuable',
  definitions: [counts(launchDrive, { from: day('2013-08-01'), sum: 'valuableForms' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two drives, and one without any',
      given: [
        held(launchDrive, '2023-03-02', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          reportForms: 9,
          valuableForms: 7
        }),
        held(launchDrive, '2023-05-09', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          reportForms: 9,
          valuableForms: 5
        }),
        held(launchDrive, '2023-06-09', { title: 'Phát động phong trào tại thôn 2', level: 'commune' })
      ],
      expect: 12
    })
  ]
});
