import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'model-lamps',
  label: { vi: 'Số đèn an ninh', en: 'Security lamps' },
  noun: 'đèn',
  nature: 'stock',
  theme: 'model',
  words: { vi: 'Đèn của các điểm mô hình đang hoạt động.', en: 'Lamps of standing sites.' },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['bóng đèn chiếu sáng an ninh', 'đèn chiếu sáng an ninh', 'đèn an ninh', 'bóng đèn'],
  proseCode: 'equipment',
  definitions: [counts(communityModel, { from: day('2013-08-01'), sum: 'lamps' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest number of a standing site; a retired one adds nothing',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', lamps: 6 },
          { steps: [stepped('2022-05-05', 'strengthened', { lamps: 9 })] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', lamps: 5 },
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
          { model: 'Camera giám sát an ninh', area: 'camera', lamps: 6 },
          { steps: [stepped('2022-05-05', 'strengthened', { lamps: 9 })] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', lamps: 5 },
          { steps: [stepped('2023-01-10', 'retired')] }
        )
      ],
      expect: 11
    })
  ]
});
