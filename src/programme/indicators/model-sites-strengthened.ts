import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { held, inYear, stepped } from './given.ts';

export default counted({
  id: 'model-sites-strengthened',
  label: { vi: 'Số lượt củng cố mô hình', en: 'Times model sites were strengthened' },
  noun: 'mô hình',
  nature: 'flow',
  theme: 'model',
  words: {
    vi: 'Một lượt củng cố một điểm mô hình; một điểm củng cố hai lần là hai lượt.',
    en: 'One strengthening of one site; twice strengthened counts twice.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: ['mô hình củng cố, duy trì', 'mô hình được củng cố', 'củng cố mô hình', 'mô hình củng cố'],
  proseCode: 'models_new',
  definitions: [counts(communityModel, { from: day('2013-08-01'), step: 'strengthened' })],
  examples: [
    inYear(2022, {
      title: 'Steps count in the year they were taken',
      given: [
        held(
          communityModel,
          '2020-03-02',
          { model: 'Camera giám sát an ninh', area: 'camera' },
          { steps: [stepped('2022-05-05', 'strengthened')] }
        ),
        held(communityModel, '2020-03-02', { model: 'Tiếng loa di động', area: 'outreach' })
      ],
      expect: 1
    })
  ]
});
