import { dayText } from '#basis/day-text.ts';
import { yearOf } from '#basis/day.ts';
import type { Block, Row } from '#engine/documents/block.ts';
import type { Appendix } from '#engine/documents/document.ts';
import { text } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Answered, Commission } from '#engine/reports/report.ts';
import { stated } from '#engine/reports/stated.ts';
import { overlapRows } from '../periodic/overlaps.ts';
import { partNote } from '../periodic/part-note.ts';
import { launchDrives, listeningForums, outreachSessions, tabled } from './review-indicators.ts';
import { programmeYears } from './review-wants.ts';

/** Two tables in landscape: by year and by place. Places stand in official order; nobody is ranked. */
export function reviewAppendices(commission: Commission, answered: Answered): readonly Appendix[] {
  const { period, places, unit } = commission;
  const years = programmeYears(period).map((span) => ({
    name: `Năm ${yearOf(span.from)}`,
    key: span.from as string
  }));
  const span = `từ ${dayText(period.from, 'vi')} đến ${dayText(period.to, 'vi')}`;
  const byPlace = places.map((place) => ({ name: place.name, key: place.id }));
  return [
    {
      title: `Số liệu theo năm, ${unit.name} (${span})`,
      orientation: 'landscape',
      body: [
        tableOf('Năm', years, commission, answered),
        yearChart(years, answered),
        ...partNote(commission),
        note()
      ]
    },
    ...(byPlace.length > 0
      ? [
          {
            title: `Số liệu theo xã, thị trấn (${span})`,
            orientation: 'landscape' as const,
            body: [tableOf('Đơn vị', byPlace, commission, answered), ...partNote(commission), note()]
          }
        ]
      : [])
  ];
}

interface Line {
  readonly name: string;
  readonly key: string;
}

function tableOf(names: string, lines: readonly Line[], commission: Commission, answered: Answered): Block {
  const overlaps = overlapRows(tabled, commission, answered, names === 'Năm' ? 'time' : 'place');
  return write.table({
    columns: [
      { align: 'left', width: 3, names: true },
      ...tabled.map(() => ({ align: 'right' as const, width: 2 }))
    ],
    header: [[{ text: names }, ...tabled.map((indicator) => ({ text: headOf(indicator) }))]],
    rows: [...lines.map((line) => rowOf(line, answered)), totalRow(answered), ...overlaps]
  });
}

function headOf(indicator: Indicator): string {
  return `${indicator.label.vi} (${indicator.noun})`;
}

function rowOf({ name, key }: Line, answered: Answered): Row {
  return { cells: [[text(name)], ...tabled.map((indicator) => [cell(indicator, key, answered)])] };
}

function totalRow(answered: Answered): Row {
  const cells = tabled.map((indicator) => [
    stated(answered(indicator.id), indicator, { id: `${indicator.id}-total`, noun: '' })
  ]);
  return { cells: [[text('Cả kỳ, toàn địa bàn')], ...cells], total: true };
}

function cell(indicator: Indicator, key: string, answered: Answered) {
  return stated(answered(`${indicator.id} ${key}`), indicator, { id: `${indicator.id}-${key}`, noun: '' });
}

function yearChart(years: readonly Line[], answered: Answered): Block {
  return write.chart({
    title: 'Hoạt động theo năm',
    isTabled: true,
    axis: 'Năm',
    series: [outreachSessions, launchDrives, listeningForums].map((indicator) => ({
      label: indicator.label.vi,
      points: years.map(({ name, key }) => ({
        label: name.replace('Năm ', ''),
        figure: stated(answered(`${indicator.id} ${key}`), indicator, {
          id: `${indicator.id}-chart-${key}`,
          noun: ''
        })
      }))
    }))
  });
}

function note(): Block {
  return write.note`Số hiện có (mô hình, điểm mô hình) tính tại ngày cuối kỳ và không cộng theo năm. Dấu “…” nghĩa là chưa rõ, không phải bằng không.`;
}
