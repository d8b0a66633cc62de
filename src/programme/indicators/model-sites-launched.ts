import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'model-sites-launched',
  label: { vi: 'Số điểm mô hình ra mắt', en: 'Model sites launched' },
  noun: 'mô hình',
  nature: 'flow',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình ra mắt trong kỳ, cả xây dựng mới và nhân rộng.',
    en: 'Sites launched in the period, new and replicated.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['mô hình xây dựng mới, nhân rộng', 'mô hình được thành lập', 'mô hình ra mắt', 'ra mắt mô hình'],
  proseCode: 'models_new',
  definitions: [counts(communityModel, { from: day('2013-08-01'), step: 'launched' })],
  examples: [
    inYear(2022, {
      title: 'Steps count in the year they were taken',
      given: [
        held(communityModel, '2022-03-02', { model: 'Camera giám sát an ninh', area: 'camera' }),
        held(communityModel, '2020-03-02', { model: 'Tiếng loa di động', area: 'outreach' })
      ],
      expect: 1
    })
  ]
});
