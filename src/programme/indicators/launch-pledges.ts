import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import launchDrive from '#programme/records/launch-drive.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'launch-pledges',
  label: { vi: 'Số bản cam kết ký tại đợt phát động', en: 'Pledges signed at launch drives' },
  noun: 'bản',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Bản cam kết do người dân hoặc hộ gia đình ký trong đợt phát động.',
    en: 'Pledges that persons or households signed at launch drives.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: ['bản cam kết ký tại lễ phát động'],
  proseCode: 'pledges_signed',
  definitions: [counts(launchDrive, { from: day('2013-08-01'), sum: 'pledges' })],
  examples: [
    inYear(2023, {
      title: 'The numbers of two drives, and one without any',
      given: [
        held(launchDrive, '2023-03-02', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          pledges: 7
        }),
        held(launchDrive, '2023-05-09', {
          title: 'Phát động phong trào tại thôn 2',
          level: 'commune',
          pledges: 5
        }),
        held(launchDrive, '2023-06-09', { title: 'Phát động phong trào tại thôn 2', level: 'commune' })
      ],
      expect: 12
    })
  ]
});
