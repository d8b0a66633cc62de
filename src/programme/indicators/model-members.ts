import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'model-members',
  label: { vi: 'Số thành viên mô hình', en: 'Model members' },
  noun: 'thành viên',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Thành viên của các điểm mô hình đang hoạt động, theo số mới nhất.',
    en: 'Members of standing sites by the latest number.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['thành viên tham gia mô hình', 'thành viên tham gia', 'thành viên mô hình', 'thành viên'],
  proseCode: 'model_members',
  definitions: [counts(communityModel, { from: day('2013-08-01'), sum: 'members' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest number of a standing site; a retired one adds nothing',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', members: 6 },
          { steps: [stepped('2022-05-05', 'strengthened', { members: 9 })] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', members: 5 },
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
          { model: 'Camera giám sát an ninh', area: 'camera', members: 6 },
          { steps: [stepped('2022-05-05', 'strengthened', { members: 9 })] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', members: 5 },
          { steps: [stepped('2023-01-10', 'retired')] }
        )
      ],
      expect: 11
    })
  ]
});
