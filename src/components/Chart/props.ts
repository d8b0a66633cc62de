import type { Chart } from '#engine/charts/chart.ts';

export interface ChartProps {
  /** Without its language, which is the reader's. */
  readonly chart: Omit<Chart, 'language'>;
  /** Off where the numbers stand in a table beside the chart already. */
  readonly withTable?: boolean;
  /** Off where a heading names the chart already; it is still heard. */
  readonly withTitle?: boolean;
}
