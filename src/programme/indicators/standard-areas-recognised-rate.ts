import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import standardAreasRecognised from './standard-areas-recognised.ts';
import residentialAreas from './residential-areas.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'standard-areas-recognised-rate',
  label: {
    vi: 'Tỷ lệ khu dân cư đạt “An toàn về an ninh, trật tự”',
    en: 'Share of residential areas recognised'
  },
  noun: '%',
  nature: 'rate',
  theme: 'standard',
  words: {
    vi: 'Số khu dân cư được công nhận chia cho tổng số khu dân cư được xét. Xã muốn được công nhận cần ít nhất 70 %.',
    en: 'Areas recognised ÷ areas assessed. A commune needs at least 70 % to be recognised itself.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: ['tỷ lệ khu dân cư đạt tiêu chuẩn', '% khu dân cư đạt tiêu chuẩn'],
  proseCode: 'units_meeting_standard',
  from: day('2013-08-01'),
  needs: [standardAreasRecognised, residentialAreas],
  reckon: percentage,
  examples: [
    { parts: [16, 25], expect: 64 },
    { parts: [18, 25], expect: 72 },
    { parts: [0, 0], expect: undefined }
  ]
});
