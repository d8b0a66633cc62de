import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'skilful-mobilisation-models',
  label: { vi: 'Số mô hình “Dân vận khéo”', en: 'Skilful mass mobilisation models' },
  noun: 'mô hình',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình đang hoạt động được đăng ký, công nhận là “Dân vận khéo”; đã nằm trong số điểm mô hình.',
    en: 'Standing sites registered as skilful mass mobilisation; part of all model sites.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an; phong trào thi đua “Dân vận khéo”',
  phrases: [
    'mô hình “Dân vận khéo”',
    'mô hình "Dân vận khéo"',
    'điển hình dân vận khéo',
    'mô hình dân vận khéo',
    'dân vận khéo'
  ],
  proseCode: 'models_total',
  definitions: [
    counts(communityModel, { from: day('2013-08-01'), where: [{ field: 'skilfulMobilisation', is: true }] })
  ],
  examples: [
    asOf('2023-07-11', {
      title: 'One of two sites, and one recognised only later',
      given: [
        held(communityModel, '2020-03-02', {
          model: 'Camera giám sát an ninh',
          area: 'camera',
          skilfulMobilisation: true
        }),
        held(communityModel, '2020-03-02', { model: 'Tiếng loa di động', area: 'outreach' }),
        held(
          communityModel,
          '2020-03-02',
          { model: 'Tiếng loa di động', area: 'outreach' },
          { steps: [stepped('2023-08-05', 'evaluated', { skilfulMobilisation: true })] }
        )
      ],
      expect: 1
    })
  ]
});
