import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import standardAgenciesRecognised from './standard-agencies-recognised.ts';
import standardAgenciesRegistered from './standard-agencies-registered.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'standard-agencies-recognised-rate',
  label: {
    vi: 'Tỷ lệ cơ quan, doanh nghiệp, nhà trường đạt so với đăng ký',
    en: 'Share of registered agencies, enterprises and schools recognised'
  },
  noun: '%',
  nature: 'rate',
  theme: 'standard',
  words: {
    vi: 'Số đơn vị được công nhận chia cho số đơn vị đăng ký (không có tổng số đơn vị).',
    en: 'Recognised ÷ registered (the number of all is not kept).'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: ['tỷ lệ cơ quan, doanh nghiệp đạt tiêu chuẩn', '% cơ quan, doanh nghiệp đạt tiêu chuẩn'],
  proseCode: 'units_meeting_standard',
  from: day('2013-08-01'),
  needs: [standardAgenciesRecognised, standardAgenciesRegistered],
  reckon: percentage,
  examples: [
    { parts: [5, 6], expect: 83.33 },
    { parts: [0, 0], expect: undefined }
  ]
});
