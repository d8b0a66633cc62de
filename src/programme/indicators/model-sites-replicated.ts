import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'model-sites-replicated',
  label: { vi: 'Số điểm mô hình nhân rộng', en: 'Model sites replicated' },
  noun: 'mô hình',
  nature: 'flow',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình nhân rộng, ra mắt trong kỳ; đã nằm trong số điểm ra mắt.',
    en: 'Model sites replicated and launched in the period; part of all launched.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['mô hình được nhân rộng', 'mô hình nhân rộng', 'nhân rộng mô hình', 'nhân rộng'],
  proseCode: 'models_new',
  definitions: [
    counts(communityModel, {
      from: day('2013-08-01'),
      step: 'launched',
      where: [{ field: 'origin', is: 'replicated' }]
    })
  ],
  examples: [
    inYear(2022, {
      title: 'New and replicated are told apart',
      given: [
        held(communityModel, '2022-03-02', {
          model: 'Camera giám sát an ninh',
          area: 'camera',
          origin: 'new'
        }),
        held(communityModel, '2022-03-02', {
          model: 'Camera giám sát an ninh',
          area: 'camera',
          origin: 'replicated'
        }),
        held(communityModel, '2022-03-02', { model: 'Tiếng loa di động', area: 'outreach' }),
        held(communityModel, '2021-03-02', {
          model: 'Camera giám sát an ninh',
          area: 'camera',
          origin: 'replicated'
        })
      ],
      expect: 1
    })
  ]
});
