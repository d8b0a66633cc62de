import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'model-types',
  label: { vi: 'Số loại mô hình (mô hình gốc)', en: 'Original models' },
  noun: 'loại',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Số tên mô hình gốc khác nhau đang có ít nhất một điểm hoạt động tại một ngày. Mười điểm cùng tên là một loại.',
    en: 'Different original models with at least one site standing on a day. Ten sites of one name are one model.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['loại hình mô hình', 'loại mô hình', 'mô hình gốc', 'loại với', 'loại'],
  proseCode: 'model_types',
  definitions: [counts(communityModel, { from: day('2013-08-01'), distinct: 'model' })],
  examples: [
    asOf('2023-07-11', {
      title: 'Two sites of one model and one of another; a third model is retired',
      given: [
        held(communityModel, '2020-03-02', { model: 'Camera giám sát an ninh', area: 'camera' }),
        held(communityModel, '2021-03-02', { model: 'Camera giám sát an ninh', area: 'camera' }),
        held(communityModel, '2021-03-02', { model: 'Tiếng loa di động', area: 'outreach' }),
        held(
          communityModel,
          '2021-03-02',
          { model: '5+1', area: 'public-order' },
          { steps: [stepped('2023-01-10', 'retired')] }
        )
      ],
      expect: 2
    })
  ]
});
