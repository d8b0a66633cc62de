import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { held, inYear, stepped } from './given.ts';

export default counted({
  id: 'model-sites-recognised',
  label: {
    vi: 'Số điểm mô hình được công nhận điển hình trong kỳ',
    en: 'Model sites recognised in the period'
  },
  noun: 'mô hình',
  nature: 'flow',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình được công nhận điển hình tiên tiến trong kỳ.',
    en: 'Sites recognised as exemplars in the period.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['mô hình được công nhận điển hình', 'công nhận điển hình tiên tiến'],
  proseCode: 'models_new',
  definitions: [counts(communityModel, { from: day('2013-08-01'), step: 'recognised' })],
  examples: [
    inYear(2022, {
      title: 'Steps count in the year they were taken',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera' },
          { steps: [stepped('2022-05-05', 'recognised')] }
        ),
        held(communityModel, '2020-03-02', { model: 'Tiếng loa di động', area: 'outreach' })
      ],
      expect: 1
    })
  ]
});
