import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import idCardsDelivered from './id-cards-delivered.ts';
import idCardApplications from './id-card-applications.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'id-card-delivery-rate',
  label: { vi: 'Tỷ lệ thẻ căn cước đã trả trên hồ sơ thu nhận', en: 'ID cards delivered per application' },
  noun: '%',
  nature: 'rate',
  theme: 'id-card',
  words: {
    vi: 'Số thẻ đã trả chia cho số hồ sơ thu nhận trong kỳ.',
    en: 'Cards delivered ÷ applications captured in the period.'
  },
  reference:
    'Luật Căn cước năm 2023; Luật Căn cước công dân năm 2014; chiến dịch cấp căn cước công dân và thu thập dữ liệu dân cư',
  phrases: ['tỷ lệ trả thẻ'],
  proseCode: 'share_other',
  from: day('2013-08-01'),
  needs: [idCardsDelivered, idCardApplications],
  reckon: percentage,
  examples: [
    { parts: [15, 54], expect: 27.78 },
    { parts: [0, 0], expect: undefined }
  ]
});
