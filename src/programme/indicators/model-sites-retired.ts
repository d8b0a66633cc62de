import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { held, inYear, stepped } from './given.ts';

export default counted({
  id: 'model-sites-retired',
  label: { vi: 'Số điểm mô hình thanh loại, giải thể', en: 'Model sites retired' },
  noun: 'mô hình',
  nature: 'flow',
  theme: 'model',
  words: { vi: 'Điểm mô hình thanh loại, giải thể trong kỳ.', en: 'Sites retired in the period.' },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: [
    'mô hình hoạt động kém hiệu quả',
    'thanh loại, giải thể',
    'mô hình thanh loại',
    'mô hình giải thể'
  ],
  proseCode: 'other',
  definitions: [counts(communityModel, { from: day('2013-08-01'), step: 'retired' })],
  examples: [
    inYear(2022, {
      title: 'Steps count in the year they were taken',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera' },
          { steps: [stepped('2022-05-05', 'retired')] }
        ),
        held(communityModel, '2020-03-02', { model: 'Tiếng loa di động', area: 'outreach' })
      ],
      expect: 1
    })
  ]
});
