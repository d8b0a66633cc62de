import { examples as charts } from '#engine/charts/examples.ts';
import type { Example } from '../example.ts';
import type { ChartProps } from './props.ts';

export const examples: readonly Example<ChartProps>[] = Object.values(charts).map((chart) => ({
  title: `${chart.title} (${chart.mark})`,
  props: { chart }
}));
