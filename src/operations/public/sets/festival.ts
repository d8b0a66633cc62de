import { publicFestival } from '../public-festival.ts';
import type { DataSet, DataValue } from './data-set.ts';

export const festival: DataSet = {
  id: 'ngay-hoi',
  label: { vi: 'Chương trình Ngày hội 19/8', en: 'Programme of the Festival Day' },
  words: {
    vi: 'Mỗi dòng là một điểm đã công khai trong kế hoạch, hoặc một điểm đã tổ chức.',
    en: 'A row is a place that was published of a plan, or one where the festival was held.'
  },
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', required: true, words: { vi: 'Mã', en: 'Id' } },
    {
      name: 'status',
      type: 'string',
      required: true,
      among: ['planned', 'held'],
      words: { vi: 'Sắp làm hay đã làm', en: 'Planned or held' }
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      words: { vi: 'Đơn vị, xem don-vi', en: 'Unit, see don-vi' }
    },
    { name: 'from', type: 'date', required: true, words: { vi: 'Từ ngày', en: 'First day' } },
    { name: 'to', type: 'date', required: true, words: { vi: 'Đến ngày', en: 'Last day' } },
    { name: 'where', type: 'string', words: { vi: 'Nơi, giờ', en: 'Where and when' } },
    { name: 'ceremony', type: 'boolean', words: { vi: 'Có phần lễ', en: 'Ceremony held' } },
    { name: 'festive', type: 'boolean', words: { vi: 'Có phần hội', en: 'Festive part held' } }
  ],
  rows: async (context) => {
    const { planned, held } = await publicFestival(context);
    return [
      ...planned.map(({ item, unit, from, to, where }): readonly DataValue[] => [
        item,
        'planned',
        unit,
        from,
        to,
        where,
        null,
        null
      ]),
      ...held.map(({ id, unit, day, hamlet, ceremony, festival: festive }): readonly DataValue[] => [
        id,
        'held',
        unit,
        day,
        day,
        hamlet ?? null,
        ceremony,
        festive
      ])
    ];
  }
};
