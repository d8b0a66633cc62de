import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'exemplar-sites',
  label: { vi: 'Số điển hình tiên tiến', en: 'Exemplars' },
  noun: 'điển hình',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình đang hoạt động đã được công nhận điển hình tiên tiến.',
    en: 'Standing sites recognised as exemplars.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['điển hình tiên tiến được công nhận', 'điển hình tiên tiến', 'điển hình'],
  proseCode: 'models_total',
  definitions: [
    counts(communityModel, { from: day('2013-08-01'), where: [{ field: 'exemplar', is: true }] })
  ],
  examples: [
    asOf('2023-07-11', {
      title: 'Recognised in 2022',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera' },
          { steps: [stepped('2022-08-05', 'recognised', { exemplar: true })] }
        ),
        held(communityModel, '2020-03-02', { model: 'Tiếng loa di động', area: 'outreach' })
      ],
      expect: 1
    }),
    asOf('2021-07-11', {
      title: 'Not yet recognised',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera' },
          { steps: [stepped('2022-08-05', 'recognised', { exemplar: true })] }
        )
      ],
      expect: 0
    })
  ]
});
