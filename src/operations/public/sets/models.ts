import { publicModels } from '../public-models.ts';
import type { DataSet } from './data-set.ts';

export const models: DataSet = {
  id: 'mo-hinh',
  label: { vi: 'Mô hình đang hoạt động', en: 'Community models' },
  words: {
    vi: 'Mỗi dòng là một điểm mô hình mà hai bên đã xác nhận.',
    en: 'A row is one model site that both sides confirmed.'
  },
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, words: { vi: 'Mã bản ghi', en: 'Id of the record' } },
    {
      name: 'unit',
      type: 'string',
      required: true,
      words: { vi: 'Xã của ngày ra mắt, xem don-vi', en: 'Commune on the day of launch, see don-vi' }
    },
    { name: 'hamlet', type: 'string', words: { vi: 'Thôn, tổ dân phố', en: 'Hamlet' } },
    { name: 'model', type: 'string', required: true, words: { vi: 'Tên mô hình', en: 'Name of the model' } },
    { name: 'area', type: 'string', required: true, words: { vi: 'Mã lĩnh vực', en: 'Field of work' } },
    {
      name: 'area_name',
      type: 'string',
      required: true,
      words: { vi: 'Lĩnh vực', en: 'Field of work in Vietnamese' }
    },
    { name: 'since', type: 'date', required: true, words: { vi: 'Ngày ra mắt', en: 'Day of launch' } },
    {
      name: 'exemplar',
      type: 'boolean',
      required: true,
      words: { vi: 'Được công nhận điển hình', en: 'Recognised as an exemplar' }
    }
  ],
  rows: async (context) =>
    (await publicModels(context)).map(({ id, unit, hamlet, model, area, areaWords, since, exemplar }) => [
      id,
      unit,
      hamlet ?? null,
      model,
      area,
      areaWords.vi,
      since,
      exemplar
    ])
};
