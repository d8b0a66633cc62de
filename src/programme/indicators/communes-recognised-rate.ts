import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import communesRecognised from './communes-recognised.ts';
import communesRegistered from './communes-registered.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'communes-recognised-rate',
  label: { vi: 'Tỷ lệ xã đạt so với đăng ký', en: 'Share of registered communes recognised' },
  noun: '%',
  nature: 'rate',
  theme: 'standard',
  words: {
    vi: 'Số xã được công nhận chia cho số xã đăng ký trong năm xét.',
    en: 'Communes recognised ÷ communes registered in the year of assessment.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: ['tỷ lệ xã đạt tiêu chuẩn an toàn về ANTT', '% xã đạt tiêu chuẩn'],
  proseCode: 'units_meeting_standard',
  from: day('2013-08-01'),
  needs: [communesRecognised, communesRegistered],
  reckon: percentage,
  examples: [
    { parts: [4, 5], expect: 80 },
    { parts: [0, 0], expect: undefined }
  ]
});
