import type { Chart } from './chart.ts';
import { valueText } from './words.ts';

/** The same numbers as a table, for every reader who does not see or trust the picture. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

export function tableOf(chart: Chart): ChartTable {
  return {
    columns: chart.series.map((series) => series.label),
    rows: chart.places.map((place, index) => ({
      label: place.label,
      cells: chart.series.map(({ values }) =>
        valueText(values[index] ?? { value: undefined }, chart.language)
      )
    }))
  };
}
