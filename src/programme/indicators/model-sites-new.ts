import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { held, inYear } from './given.ts';

export default counted({
  id: 'model-sites-new',
  label: { vi: 'Số điểm mô hình xây dựng mới', en: 'Model sites newly built' },
  noun: 'mô hình',
  nature: 'flow',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình xây dựng mới, ra mắt trong kỳ; đã nằm trong số điểm ra mắt.',
    en: 'Model sites newly built and launched in the period; part of all launched.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['mô hình xây dựng mới', 'xây dựng mới', 'mô hình mới'],
  proseCode: 'models_new',
  definitions: [
    counts(communityModel, {
      from: day('2013-08-01'),
      step: 'launched',
      where: [{ field: 'origin', is: 'new' }]
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
          origin: 'new'
        })
      ],
      expect: 1
    })
  ]
});
