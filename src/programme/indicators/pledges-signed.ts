import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import outreachPledges from './outreach-pledges.ts';
import launchPledges from './launch-pledges.ts';
import festivalPledges from './festival-pledges.ts';
import { sum } from './reckoning.ts';

export default derived({
  id: 'pledges-signed',
  label: { vi: 'Tổng số bản cam kết, giao ước', en: 'All pledges signed' },
  noun: 'bản',
  nature: 'flow',
  theme: 'outreach',
  words: {
    vi: 'Bản cam kết ký tại buổi tuyên truyền, đợt phát động và Ngày hội cộng lại.',
    en: 'Pledges signed at sessions, launch drives and the Festival Day together.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  phrases: [
    'hộ gia đình ký cam kết',
    'người ký cam kết',
    'lượt ký cam kết',
    'hộ ký cam kết',
    'bản cam kết',
    'ký cam kết'
  ],
  proseCode: 'pledges_signed',
  from: day('2013-08-01'),
  needs: [outreachPledges, launchPledges, festivalPledges],
  reckon: sum,
  examples: [{ parts: [30, 12, 5], expect: 47 }]
});
