import { day } from '#basis/day.ts';
import { derived } from '#engine/indicators/indicator.ts';
import modelSitesSurveyed from './model-sites-surveyed.ts';
import modelSitesLaunched from './model-sites-launched.ts';
import { percentage } from './reckoning.ts';

export default derived({
  id: 'model-survey-rate',
  label: {
    vi: 'Tỷ lệ mô hình có khảo sát trước khi xây dựng',
    en: 'Share of model sites surveyed before launch'
  },
  noun: '%',
  nature: 'rate',
  theme: 'model',
  words: {
    vi: 'Số điểm mô hình ra mắt sau khi khảo sát chia cho số điểm mô hình ra mắt trong kỳ.',
    en: 'Sites launched after a survey ÷ sites launched in the period.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['tỷ lệ mô hình có khảo sát'],
  proseCode: 'share_other',
  from: day('2013-08-01'),
  needs: [modelSitesSurveyed, modelSitesLaunched],
  reckon: percentage,
  examples: [
    { parts: [3, 4], expect: 75 },
    { parts: [0, 0], expect: undefined }
  ]
});
