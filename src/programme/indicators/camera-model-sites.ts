import { day } from '#basis/day.ts';
import { counted, counts } from '#engine/indicators/indicator.ts';
import communityModel from '#programme/records/community-model.ts';
import { asOf, held } from './given.ts';

export default counted({
  id: 'camera-model-sites',
  label: { vi: 'Số điểm mô hình camera', en: 'Camera model sites' },
  noun: 'điểm',
  nature: 'stock',
  theme: 'model',
  words: {
    vi: 'Điểm mô hình camera an ninh đang hoạt động tại một ngày; đã nằm trong số điểm mô hình. Một điểm có nhiều mắt camera.',
    en: 'Standing camera sites on a day; part of all model sites. One site has several cameras.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  phrases: [
    'mô hình camera giám sát an ninh',
    'mô hình camera an ninh',
    'điểm camera an ninh',
    'điểm lắp đặt camera',
    'mô hình camera'
  ],
  proseCode: 'camera_sites',
  definitions: [
    counts(communityModel, { from: day('2013-08-01'), where: [{ field: 'area', is: 'camera' }] })
  ],
  examples: [
    asOf('2023-07-11', {
      title: 'One camera site among two',
      given: [
        held(communityModel, '2020-03-02', { model: 'Camera giám sát an ninh', area: 'camera', cameras: 6 }),
        held(communityModel, '2020-03-02', { model: 'Tiếng loa di động', area: 'outreach' })
      ],
      expect: 1
    })
  ]
});
