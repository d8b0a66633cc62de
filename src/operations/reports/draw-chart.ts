import { draw } from '#engine/charts/draw.ts';
import type { Chart } from '#engine/documents/block.ts';

/** A chart of a document as small panels, one a series, since their counting nouns differ. */
export function drawChart(chart: Chart): string {
  const places = chart.series[0]?.points ?? [];
  return draw(
    {
      mark: 'multiples',
      title: chart.title,
      noun: '',
      language: 'vi',
      places: places.map(({ label }) => ({ label, short: `’${label.slice(-2)}` })),
      series: chart.series.map(({ label, points }) => ({
        label,
        values: points.map(({ figure }) => ({ value: figure.value, estimated: figure.bound === 'estimated' }))
      }))
    },
    { id: 'report-chart', width: 640 }
  );
}
