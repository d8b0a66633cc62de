import type { Chart, Table } from './block.ts';
import { type Inlines, text } from './inline.ts';

/** The same points as a table: points below one another, series side by side. For media without drawings. */
export function chartTable(chart: Chart): Table {
  const labels = [...new Set(chart.series.flatMap((series) => series.points.map((point) => point.label)))];
  return {
    kind: 'table',
    caption: chart.title,
    ...(chart.remark ? { remark: chart.remark } : {}),
    columns: [
      { align: 'left', width: 2, names: true },
      ...chart.series.map(() => ({ align: 'right', width: 1 }) as const)
    ],
    header: [[{ text: chart.axis }, ...chart.series.map((series) => ({ text: series.label }))]],
    rows: labels.map((label) => ({
      cells: [[text(label)], ...chart.series.map((series) => cell(series, label))]
    }))
  };
}

function cell(series: Chart['series'][number], label: string): Inlines {
  const point = series.points.find((one) => one.label === label);
  return point ? [point.figure] : [];
}
