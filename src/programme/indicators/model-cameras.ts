import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'model-cameras',
  label: { vi: 'Số mắt camera an ninh', en: 'Security cameras' },
  noun: 'mắt',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Mắt camera của các điểm mô hình đang hoạt động. Camera riêng của hộ ngoài mô hình không tính.',
    en: 'Cameras of standing sites. Private cameras outside a model do not count.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['mắt camera giám sát', 'mắt camera an ninh', 'camera giám sát', 'camera an ninh', 'mắt camera'],
  proseCode: 'cameras',
  definitions: [counts(communityModel, { from: day('2013-08-01'), sum: 'cameras' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest number of a standing site; a retired one adds nothing',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', cameras: 6 },
          { steps: [stepped('2022-05-05', 'strengthened', { cameras: 9 })] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', cameras: 5 },
          { steps: [stepped('2023-01-10', 'retired')] }
        )
      ],
      expect: 9
    }),
    asOf('2021-12-31', {
      title: 'The numbers of that time',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', cameras: 6 },
          { steps: [stepped('2022-05-05', 'strengthened', { cameras: 9 })] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', cameras: 5 },
          { steps: [stepped('2023-01-10', 'retired')] }
        )
      ],
      expect: 11
    })
  ]
});
