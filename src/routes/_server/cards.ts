import type { Language } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import type { ShownFigure } from '#components/Figure/props.ts';
import type { FigureCardProps } from '#components/FigureCard/props.ts';
import type { ChartValue } from '#engine/charts/chart.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { figurePath } from '#engine/reports/stated.ts';
import { previous, type Window } from '#engine/windows/window.ts';
import type { World } from '#operations/world.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { askGrid } from './grid.ts';

export interface Cards {
  /** Name of the running period. */
  readonly when: string;
  readonly cards: readonly FigureCardProps[];
}

interface CardsWanted {
  readonly indicators: readonly Indicator[];
  readonly unit: string;
  readonly window: Window;
  readonly count: number;
}

/** One card an indicator: the running period of a window, with the last ones as a small chart. */
export async function cardsOver(event: RequestEvent, world: World, wanted: CardsWanted): Promise<Cards> {
  const { language } = event.locals;
  const { indicators, unit, window } = wanted;
  const periods = lastPeriods(window, world.today, wanted.count);
  const names = periods.map((period) => window.name(period)[language]);
  const byIndicator = await askGrid(event, world, { indicators, unit, periods, map: 'as-it-stood' });
  const cards = indicators.flatMap(
    (one) => cardOf(one, byIndicator.get(one.id) ?? [], names, language) ?? []
  );
  return { when: names.at(-1) ?? '', cards };
}

/** The period that holds the day and those before it, oldest first; fewer where the window begins later. */
export function lastPeriods(of: Window, on: Period['from'], count: number): readonly Period[] {
  const periods: Period[] = [];
  let period = of.at(on);
  while (period && periods.length < count) {
    periods.unshift(period);
    period = previous(of, period);
  }
  return periods;
}

function cardOf(
  indicator: Indicator,
  list: readonly Figure[],
  names: readonly string[],
  language: Language
): FigureCardProps | undefined {
  const last = list.at(-1);
  if (!last) return undefined;
  const label = indicator.label[language];
  return {
    label,
    figure: shown(last),
    noun: indicator.noun,
    href: figurePath(last),
    trend: {
      places: names.map((name) => ({ label: name })),
      series: [{ label, values: list.map(chartValue) }]
    }
  };
}

export function shown({ result, reported, unconfirmed }: Figure): ShownFigure {
  return { result, reported, unconfirmed };
}

export function chartValue({ result }: Figure): ChartValue {
  if (!result.known) return { value: undefined };
  return result.bound === 'estimated' ? { value: result.value, estimated: true } : { value: result.value };
}
