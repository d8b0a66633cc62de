import { dayText } from '#basis/day-text.ts';
import type { Block, Row } from '#engine/documents/block.ts';
import type { Appendix } from '#engine/documents/document.ts';
import { text } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Answered, Commission, Want } from '#engine/reports/report.ts';
import { stated } from '#engine/reports/stated.ts';
import { overlapRows, overlapWants } from './overlaps.ts';
import { partNote } from './part-note.ts';
import { spanFor } from './span-for.ts';
import { subSpans } from './sub-spans.ts';

/** The tables behind a report: by part of the span, by place. Places stand in official order; nobody is ranked. */
export interface Tables {
  readonly columns: readonly Indicator[];
  /** Rows of so many months each; none when the span is not divided. */
  readonly months?: number;
  /** Drawn over the parts of the span. */
  readonly drawn?: readonly Indicator[];
}

/** More columns than this do not fit a landscape page. */
const ABREAST = 8;

interface Line {
  readonly name: string;
  readonly key: string;
}

export function appendixWants({ columns, months }: Tables, commission: Commission): readonly Want[] {
  const { unit, places, period } = commission;
  const spans = months === undefined ? [] : subSpans(period, months);
  const whole = columns.map((indicator) => ({
    key: indicator.id,
    indicator,
    unit: unit.id,
    period: spanFor(indicator, period)
  }));
  const bySpan = spans.flatMap(({ key, span }) =>
    columns.map((indicator) => ({
      key: `${indicator.id} ${key}`,
      indicator,
      unit: unit.id,
      period: spanFor(indicator, span)
    }))
  );
  const byPlace = places.flatMap((place) =>
    columns.map((indicator) => ({
      key: `${indicator.id} ${place.id}`,
      indicator,
      unit: place.id,
      period: spanFor(indicator, period)
    }))
  );
  return [...whole, ...bySpan, ...byPlace, ...overlapWants(columns, commission)];
}

export function appendicesOf(
  tables: Tables,
  commission: Commission,
  answered: Answered
): readonly Appendix[] {
  const { columns, months, drawn = [] } = tables;
  const { period, places, unit } = commission;
  const span = `từ ${dayText(period.from, 'vi')} đến ${dayText(period.to, 'vi')}`;
  const spans = months === undefined ? [] : subSpans(period, months);
  const groups = inGroups(columns);
  const bySpan: readonly Appendix[] =
    spans.length < 2
      ? []
      : [
          {
            title: `Số liệu theo thời gian, ${unit.name} (${span})`,
            orientation: 'landscape',
            body: [
              ...groups.map((group) => tableOf(byTime, spans, group, commission, answered)),
              ...(drawn.length > 0 ? [chartOf(spans, drawn, answered)] : []),
              ...partNote(commission),
              note()
            ]
          }
        ];
  const lines = places.map((place) => ({ name: place.name, key: place.id }));
  const isAlone = lines.length === 0 && spans.length < 2;
  const byPlace: readonly Appendix[] =
    lines.length === 0 && !isAlone
      ? []
      : [
          {
            title: isAlone ? `Số liệu ${unit.name} (${span})` : `Số liệu theo địa bàn (${span})`,
            orientation: 'landscape',
            body: [
              ...groups.map((group) => tableOf(ofPlaces(unit.name), lines, group, commission, answered)),
              ...partNote(commission),
              note()
            ]
          }
        ];
  return columns.length === 0 ? [] : [...bySpan, ...byPlace];
}

function inGroups(columns: readonly Indicator[]): readonly (readonly Indicator[])[] {
  return Array.from({ length: Math.ceil(columns.length / ABREAST) }, (_, at) =>
    columns.slice(at * ABREAST, (at + 1) * ABREAST)
  );
}

/** How a table is named at its head and at its sum, and its figures among all. */
interface Heads {
  readonly head: string;
  readonly whole: string;
  readonly id: string;
}

const byTime: Heads = { head: 'Thời gian', whole: 'Cả kỳ, toàn địa bàn', id: 'time' };

function ofPlaces(whole: string): Heads {
  return { head: 'Đơn vị', whole, id: 'place' };
}

function tableOf(
  { head, whole, id }: Heads,
  lines: readonly Line[],
  group: readonly Indicator[],
  commission: Commission,
  answered: Answered
): Block {
  const rowOf = ({ name, key }: Line): Row => ({
    cells: [[text(name)], ...group.map((indicator) => [cell(indicator, `${indicator.id} ${key}`, answered)])]
  });
  const total: Row = {
    cells: [
      [text(whole)],
      ...group.map((indicator) => [
        stated(answered(indicator.id), indicator, {
          id: `${indicator.id}-total-${id}`,
          noun: ''
        })
      ])
    ],
    total: true
  };
  return write.table({
    columns: [
      { align: 'left', width: 3, names: true },
      ...group.map(() => ({ align: 'right' as const, width: 2 }))
    ],
    header: [[{ text: head }, ...group.map(({ label, noun }) => ({ text: `${label.vi} (${noun})` }))]],
    rows: [...lines.map(rowOf), total, ...overlapRows(group, commission, answered, id)]
  });
}

function cell(indicator: Indicator, key: string, answered: Answered) {
  return stated(answered(key), indicator, { id: key.replaceAll(' ', '-'), noun: '' });
}

function chartOf(spans: readonly Line[], drawn: readonly Indicator[], answered: Answered): Block {
  return write.chart({
    title: 'Hoạt động theo thời gian',
    isTabled: true,
    axis: 'Thời gian',
    series: drawn.map((indicator) => ({
      label: indicator.label.vi,
      points: spans.map(({ name, key }) => ({
        label: name.replace(/^(Năm|Tháng) /u, ''),
        figure: stated(answered(`${indicator.id} ${key}`), indicator, {
          id: `${indicator.id}-chart-${key}`,
          noun: ''
        })
      }))
    }))
  });
}

function note(): Block {
  return write.note`Số hiện có (mô hình, tổ, thành viên) tính tại ngày cuối kỳ và không cộng theo thời gian. Dấu “…” nghĩa là chưa rõ, không phải bằng không.`;
}
