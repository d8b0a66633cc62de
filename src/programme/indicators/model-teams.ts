import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'model-teams',
  label: { vi: 'Số tổ thực hiện mô hình', en: 'Model teams' },
  noun: 'tổ',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Số tổ thực hiện trong các điểm mô hình đang hoạt động; số thứ ba, không cộng với điểm hay loại.',
    en: 'Teams within standing sites; the third count, never added to sites or models.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['tổ thực hiện mô hình', 'tổ tự quản về ANTT', 'tổ tự quản'],
  proseCode: 'security_groups',
  definitions: [counts(communityModel, { from: day('2013-08-01'), sum: 'teams' })],
  examples: [
    asOf('2023-07-11', {
      title: 'The latest number of a standing site; a retired one adds nothing',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', teams: 6 },
          { steps: [stepped('2022-05-05', 'strengthened', { teams: 9 })] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', teams: 5 },
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
          { model: 'Camera giám sát an ninh', area: 'camera', teams: 6 },
          { steps: [stepped('2022-05-05', 'strengthened', { teams: 9 })] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera', teams: 5 },
          { steps: [stepped('2023-01-10', 'retired')] }
        )
      ],
      expect: 11
    })
  ]
});
