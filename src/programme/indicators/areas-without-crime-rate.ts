import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import areasWithoutCrime from './areas-without-crime.ts';
import residentialAreas from './residential-areas.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'areas-without-crime-rate',
  label: {
    vi: 'Tỷ lệ khu dân cư không có tội phạm, tệ nạn xã hội',
    en: 'Share of residential areas without crime'
  },
  noun: '%',
  nature: 'rate',
  theme: 'standard',
  words: {
    vi: 'Số khu dân cư không có tội phạm, tệ nạn xã hội chia cho tổng số khu dân cư được xét.',
    en: 'Areas without crime ÷ areas assessed.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: ['tỷ lệ khu dân cư không có tội phạm', '% khu dân cư không có tội phạm'],
  proseCode: 'units_meeting_standard',
  from: day('2013-08-01'),
  needs: [areasWithoutCrime, residentialAreas],
  reckon: percentage,
  examples: [
    { parts: [15, 25], expect: 60 },
    { parts: [0, 0], expect: undefined }
  ]
});
