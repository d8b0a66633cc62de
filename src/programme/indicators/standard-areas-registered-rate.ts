import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import standardAreasRegistered from './standard-areas-registered.ts';
import residentialAreas from './residential-areas.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'standard-areas-registered-rate',
  label: {
    vi: 'Tỷ lệ khu dân cư đăng ký “An toàn về an ninh, trật tự”',
    en: 'Share of residential areas registered'
  },
  noun: '%',
  nature: 'rate',
  theme: 'standard',
  words: {
    vi: 'Số khu dân cư đăng ký chia cho tổng số khu dân cư được xét.',
    en: 'Areas registered ÷ areas assessed.'
  },
  reference:
    'Thông tư 23/2012/TT-BCA; từ 10/02/2022 là Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  phrases: ['tỷ lệ khu dân cư đăng ký', '% khu dân cư đăng ký'],
  proseCode: 'units_meeting_standard',
  from: day('2013-08-01'),
  needs: [standardAreasRegistered, residentialAreas],
  reckon: percentage,
  examples: [
    { parts: [25, 25], expect: 100 },
    { parts: [0, 0], expect: undefined }
  ]
});
