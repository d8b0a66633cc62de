import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'model-sites-surveyed',
  label: { vi: 'Số điểm mô hình có khảo sát trước khi xây dựng', en: 'Model sites surveyed before launch' },
  noun: 'mô hình',
  nature: 'flow',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình ra mắt trong kỳ, đã khảo sát trước khi xây dựng.',
    en: 'Sites launched in the period after a survey.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['mô hình đã khảo sát trước khi xây dựng', 'mô hình có khảo sát'],
  proseCode: 'models_new',
  definitions: [
    counts(communityModel, {
      from: day('2013-08-01'),
      step: 'launched',
      where: [{ field: 'surveyed', is: true }]
    })
  ],
  examples: [
    inYear(2022, {
      title: 'One surveyed, one not',
      given: [
        held(communityModel, '2022-03-02', {
          model: 'Camera giám sát an ninh',
          area: 'camera',
          surveyed: true
        }),
        held(communityModel, '2022-03-02', { model: 'Camera giám sát an ninh', area: 'camera' })
      ],
      expect: 1
    })
  ]
});
