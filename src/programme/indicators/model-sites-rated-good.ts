import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'model-sites-rated-good',
  label: { vi: 'Số điểm mô hình xếp loại tốt', en: 'Model sites rated good' },
  noun: 'mô hình',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình đang hoạt động có xếp loại gần nhất là tốt.',
    en: 'Standing sites whose latest rating is good.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: [
    'mô hình hoạt động hiệu quả',
    'mô hình hoạt động tốt',
    'mô hình xếp loại tốt',
    'mô hình có hiệu quả'
  ],
  proseCode: 'models_total',
  definitions: [
    counts(communityModel, { from: day('2013-08-01'), where: [{ field: 'rating', is: 'good' }] })
  ],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest rating holds',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera' },
          {
            steps: [
              stepped('2021-12-05', 'evaluated', { rating: 'fair' }),
              stepped('2022-12-05', 'evaluated', { rating: 'good' })
            ]
          }
        ),
        held(
          communityModel,
          '2020-03-02',
          { model: 'Tiếng loa di động', area: 'outreach' },
          { steps: [stepped('2022-12-05', 'evaluated', { rating: 'average' })] }
        )
      ],
      expect: 1
    })
  ]
});
