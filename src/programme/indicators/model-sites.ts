import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held, stepped } from './given.ts';

export default counted({
  id: 'model-sites',
  label: { vi: 'Số điểm mô hình', en: 'Model sites' },
  noun: 'mô hình',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Số điểm, tức nơi đang thực hiện một mô hình, tại một ngày: từ ngày ra mắt đến ngày thanh loại. Không cộng qua các năm, không cộng với số loại hay số tổ.',
    en: 'Places that run a model on a day: from launch to retirement. Never added over years, nor to models or teams.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: [
    'mô hình tự phòng, tự quản, tự bảo vệ về an ninh trật tự',
    'mô hình tự quản về an ninh trật tự',
    'mô hình bảo đảm an ninh, trật tự',
    'mô hình, điển hình tiên tiến',
    'mô hình tự phòng, tự quản',
    'mô hình tự quản về ANTT',
    'mô hình về ANTT',
    'điểm mô hình',
    'mô hình'
  ],
  proseCode: 'models_total',
  definitions: [counts(communityModel, { from: day('2013-08-01') })],
  examples: [
    asOf('2023-07-11', {
      title: 'Two standing, one retired, one not yet launched',
      given: [
        held(communityModel, '2020-03-02', { model: 'Camera giám sát an ninh', area: 'camera' }),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Tiếng loa di động', area: 'outreach' },
          { steps: [stepped('2022-05-05', 'strengthened')] }
        ),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera' },
          { steps: [stepped('2023-01-10', 'retired')] }
        ),
        held(communityModel, '2023-09-01', { model: 'Camera giám sát an ninh', area: 'camera' })
      ],
      expect: 2
    }),
    asOf('2022-12-31', {
      title: 'Before one was retired',
      given: [
        held(communityModel, '2020-03-02', { model: 'Camera giám sát an ninh', area: 'camera' }),
        held(
          communityModel,
          '2021-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera' },
          { steps: [stepped('2023-01-10', 'retired')] }
        )
      ],
      expect: 2
    })
  ]
});
