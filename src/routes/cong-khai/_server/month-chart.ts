import type { Language } from '#basis/label.ts';
import type { Chart } from '#engine/charts/chart.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { say } from '#messages/say.ts';
import type { PublicFigure } from '#operations/public/public-figures.ts';

/** The months of an approved figure as bars; beside them stands their table. */
export function monthChart(
  { behind, year }: PublicFigure,
  indicator: Indicator,
  language: Language
): Omit<Chart, 'language'> {
  return {
    mark: 'bars',
    title: say(language, 'publicPages.byMonth', { indicator: indicator.label[language], year: String(year) }),
    noun: indicator.noun,
    places: behind.months.map(({ month }) => ({
      label: `${month.slice(5)}/${month.slice(0, 4)}`,
      short: String(Number(month.slice(5)))
    })),
    series: [{ label: indicator.label[language], values: behind.months.map(({ value }) => ({ value })) }]
  };
}
