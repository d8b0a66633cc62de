import { boundWord } from '#basis/quantity.ts';
import type { Label, Language } from '#basis/label.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { unknownReasons } from '#operations/figures/unknown-reasons.ts';
import { getPersonWith } from '../_server/act.ts';
import { type CsvCell, csvText } from '../_server/csv.ts';
import { partName, readingName } from '../_server/described-figure.ts';
import { readExploration } from '../_server/explorer.ts';
import { askGrid } from '../_server/grid.ts';
import { getHouse } from '../_server/house.ts';
import { unitName } from '../_server/unit-words.ts';
import type { RequestHandler } from './$types.ts';

/** The table of the explorer, whole, each line with its definition. */
export const GET: RequestHandler = async (event) => {
  const person = getPersonWith(event, 'read-figures');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const asked = readExploration(event.url.searchParams, world, person);
  const periods = asked.periods.map((one) => one.period);
  const grid = await askGrid(event, world, { ...asked, indicators: asked.chosen, periods });
  const place = unitName(world, asked.unit);
  const lines = asked.chosen.flatMap((indicator) =>
    (grid.get(indicator.id) ?? []).map((figure, index) =>
      lineOf(figure, indicator, { place, period: asked.periods[index]?.label[language] ?? '', language })
    )
  );
  const text = csvText([heads.map((head) => head[language]), ...lines], language === 'vi' ? ';' : ',');
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="so-lieu.csv"'
    }
  });
};

const heads: readonly Label[] = [
  { vi: 'Địa bàn', en: 'Area' },
  { vi: 'Định danh địa bàn', en: 'Area id' },
  { vi: 'Chỉ tiêu', en: 'Indicator' },
  { vi: 'Mã chỉ tiêu', en: 'Indicator id' },
  { vi: 'Kỳ', en: 'Period' },
  { vi: 'Từ ngày', en: 'From' },
  { vi: 'Đến ngày', en: 'To' },
  { vi: 'Mức chính xác', en: 'Bound' },
  { vi: 'Giá trị', en: 'Value' },
  { vi: 'Đơn vị đếm', en: 'Noun' },
  { vi: 'Vì sao chưa rõ', en: 'Why unknown' },
  { vi: 'Số bản ghi', en: 'Records' },
  { vi: 'Chờ xác nhận', en: 'Unconfirmed' },
  { vi: 'Số theo báo cáo giấy', en: 'Reported totals' },
  { vi: 'Địa giới', en: 'Map' },
  { vi: 'Tính của ai', en: 'Whose' },
  { vi: 'Cách tính', en: 'Definition' },
  { vi: 'Căn cứ', en: 'Source' },
  { vi: 'Sổ cái đến số', en: 'Ledger position' }
];

interface Around {
  readonly place: string;
  readonly period: string;
  readonly language: Language;
}

function lineOf(
  figure: Figure,
  indicator: Indicator,
  { place, period, language }: Around
): readonly CsvCell[] {
  const { result, trace } = figure;
  const bound = result.known ? boundWord(result.bound, language) : '';
  return [
    place,
    figure.unit,
    indicator.label[language],
    indicator.id,
    period,
    figure.period.from,
    figure.period.to,
    bound,
    result.known ? result.value : undefined,
    indicator.noun,
    result.known ? '' : unknownReasons[result.reason][language],
    figure.records,
    figure.unconfirmed,
    figure.reported
      .map((one) => `${boundWord(one.bound, language)} ${one.value} (${one.source})`.trim())
      .join(' | '),
    readingName(trace.reading, language),
    partName(trace.part, language),
    trace.definitions.map((one) => one.words[language]).join(' | '),
    trace.definitions.map((one) => `${one.reference} (${one.from})`).join(' | '),
    trace.ledger
  ];
}
