import { draw } from '#engine/charts/draw.ts';
import type { Chart } from '#engine/documents/block.ts';

/** In pixels, for a page's width; at this width the letters of a panel's name are still read on paper. */
const WIDTH = 720;

/** A chart of a document: one series as bars, more as small panels, since their counting nouns differ. */
export function drawChart(chart: Chart): string {
  const places = chart.series[0]?.points ?? [];
  return draw(
    {
      mark: chart.series.length === 1 ? 'bars' : 'multiples',
      title: chart.title,
      noun: '',
      language: 'vi',
      places: places.map(({ label }) => ({ label, short: shortOf(label) })),
      series: chart.series.map(({ label, points }) => ({
        label: label.replace(/^Số (?=\p{Ll})/u, ''),
        values: points.map(({ figure }) => ({ value: figure.value, estimated: figure.bound === 'estimated' }))
      }))
    },
    { id: 'report-chart', width: WIDTH }
  );
}

/** `2014` → `’14`, `4/2026` → `T4`. */
function shortOf(label: string): string {
  if (/^\d{4}$/u.test(label)) return `’${label.slice(2)}`;
  const month = /^(\d{1,2})\/\d{4}$/u.exec(label)?.[1];
  return month === undefined ? label : `T${month}`;
}
