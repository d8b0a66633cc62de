import { draw } from '#engine/charts/draw.ts';
import type { Chart } from '#engine/documents/block.ts';

/** The first series of a chart as bars. */
export function drawnBars({ title, series }: Chart): string {
  const points = series[0]?.points ?? [];
  return draw(
    {
      mark: 'bars',
      title,
      noun: 'buổi',
      language: 'vi',
      places: points.map(({ label }) => ({ label })),
      series: [{ label: series[0]?.label ?? '', values: points.map(({ figure }) => ({ value: figure.value })) }]
    },
    { id: 'chart', width: 640 }
  );
}
