import { publicIndicators } from '#programme/public/public-indicators.ts';
import { publicFigures } from '../public-figures.ts';
import type { DataSet } from './data-set.ts';

const indicators = new Map(publicIndicators.map((one) => [one.id, one]));

export const figures: DataSet = {
  id: 'so-lieu',
  label: { vi: 'Số liệu đã duyệt', en: 'Approved figures' },
  words: {
    vi: 'Mỗi dòng là một chỉ tiêu của một đơn vị trong một năm, theo một cách tính địa giới.',
    en: 'A row is one indicator of one unit in one year, under one reading of the map.'
  },
  key: ['id'],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      words: { vi: 'Mã cố định của câu hỏi', en: 'Stable id of the question' }
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      words: { vi: 'Đơn vị, xem don-vi', en: 'Unit, see don-vi' }
    },
    {
      name: 'unit_name',
      type: 'string',
      required: true,
      words: { vi: 'Tên đơn vị', en: 'Name of the unit' }
    },
    {
      name: 'indicator',
      type: 'string',
      required: true,
      words: { vi: 'Mã chỉ tiêu, xem /chi-tieu', en: 'Indicator, see /chi-tieu' }
    },
    {
      name: 'indicator_name',
      type: 'string',
      required: true,
      words: { vi: 'Tên chỉ tiêu', en: 'Name of the indicator' }
    },
    { name: 'noun', type: 'string', required: true, words: { vi: 'Đơn vị đếm', en: 'What is counted' } },
    {
      name: 'year',
      type: 'year',
      required: true,
      words: { vi: 'Năm mà kỳ kết thúc', en: 'Year in which the span ends' }
    },
    { name: 'from', type: 'date', required: true, words: { vi: 'Ngày đầu kỳ', en: 'First day of the span' } },
    {
      name: 'to',
      type: 'date',
      required: true,
      words: {
        vi: 'Ngày cuối kỳ; số hiện có tính đến ngày này',
        en: 'Last day of the span; a stock is that of this day'
      }
    },
    {
      name: 'map',
      type: 'string',
      required: true,
      among: ['as-it-stood', 'as-it-is-now'],
      words: {
        vi: 'Tính theo địa giới từng thời kỳ hay hiện nay',
        en: 'On the map of each time, or of today'
      }
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      among: ['told', 'withheld', 'unknown'],
      words: { vi: 'Có số, giữ kín, hay chưa rõ', en: 'Told, withheld, or unknown' }
    },
    {
      name: 'value',
      type: 'number',
      words: { vi: 'Giá trị; trống khi giữ kín hoặc chưa rõ', en: 'Value; empty when withheld or unknown' }
    },
    {
      name: 'bound',
      type: 'string',
      among: ['exact', 'estimated'],
      words: { vi: 'Chính xác hay ước tính', en: 'Exact or estimated' }
    },
    { name: 'reason', type: 'string', words: { vi: 'Vì sao chưa rõ', en: 'Why unknown' } },
    {
      name: 'records',
      type: 'integer',
      words: {
        vi: 'Số bản ghi sau con số; trống khi nhạy cảm',
        en: 'Records behind the figure; empty when sensitive'
      }
    },
    {
      name: 'source',
      type: 'string',
      required: true,
      among: ['report', 'closing'],
      words: { vi: 'Báo cáo đã ký, hay kỳ đã chốt sổ', en: 'A signed report, or a closed span' }
    },
    {
      name: 'report_code',
      type: 'string',
      words: { vi: 'Mã kiểm chứng của báo cáo', en: 'Verification code of the report' }
    },
    {
      name: 'approved_on',
      type: 'date',
      required: true,
      words: { vi: 'Ngày ban hành hoặc duyệt', en: 'Day of issue or acceptance' }
    }
  ],
  rows: async (context) =>
    (await publicFigures(context)).map((one) => {
      const indicator = indicators.get(one.indicator);
      const status = one.told === undefined ? 'unknown' : one.told === 'withheld' ? 'withheld' : 'told';
      return [
        one.id,
        one.unit,
        one.unitName,
        one.indicator,
        indicator?.label.vi ?? one.indicator,
        indicator?.noun ?? '',
        one.year,
        one.period.from,
        one.period.to,
        one.reading,
        status,
        typeof one.told === 'number' ? one.told : null,
        typeof one.told === 'number' ? (one.bound ?? null) : null,
        one.reason ?? null,
        one.records > 0 ? one.records : null,
        one.paper ? 'report' : 'closing',
        one.paper?.code ?? null,
        one.approvedOn
      ];
    })
};
