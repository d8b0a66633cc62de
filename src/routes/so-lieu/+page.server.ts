import type { Language } from '#basis/label.ts';
import type { Chart } from '#engine/charts/chart.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { figurePath } from '#engine/reports/stated.ts';
import { indicators, windows } from '#programme/catalogue.ts';
import { getPersonWith } from '../_server/act.ts';
import { areaChoices } from '../_server/area-choices.ts';
import { chartValue, shown } from '../_server/cards.ts';
import { type Exploration, readExploration } from '../_server/explorer.ts';
import { askGrid } from '../_server/grid.ts';
import { partName } from '../_server/described-figure.ts';
import { parts } from '../_server/question.ts';
import { getHouse } from '../_server/house.ts';
import { byTheme } from '../_server/themes.ts';
import { choiceOf } from '../_server/unit-choices.ts';
import { unitName } from '../_server/unit-words.ts';
import type { PageServerLoad } from './$types.ts';

/** A longer table is read in a sheet, not on a page. */
const MOST_PERIODS = 60;
const MOST_CHARTS = 12;

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'read-figures');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const asked = readExploration(event.url.searchParams, world, person);
  const isFound = asked.unitsFound.length === 1;
  const periods = asked.periods.slice(-MOST_PERIODS);
  const grid =
    isFound && asked.chosen.length > 0
      ? await askGrid(event, world, {
          ...asked,
          indicators: asked.chosen,
          periods: periods.map((one) => one.period)
        })
      : new Map<string, readonly Figure[]>();
  const names = periods.map((one) => one.label[language]);
  return {
    unit: isFound ? unitName(world, asked.unit) : undefined,
    typedUnit: isFound ? asked.unit : asked.typedUnit,
    several: isFound ? [] : asked.unitsFound.map((unit) => choiceOf(unit, language)),
    places: areaChoices(world, person, language),
    themes: byTheme(indicators.values(), language),
    chosen: asked.chosen.map((one) => one.id),
    windows: [...windows.values()].map(({ id, label }) => ({ id, label: label[language] })),
    window: asked.window,
    from: asked.span.from,
    to: asked.span.to,
    map: asked.map,
    part: asked.part ?? '',
    parts: ['', ...parts].map((id) => ({
      id,
      label: partName(
        parts.find((one) => one === id),
        language
      )
    })),
    isCut: asked.periods.length > MOST_PERIODS ? MOST_PERIODS : undefined,
    names,
    columns: asked.chosen.map((one) => ({
      id: one.id,
      label: one.label[language],
      noun: one.noun,
      cells: (grid.get(one.id) ?? []).map((figure) => ({ figure: shown(figure), href: figurePath(figure) }))
    })),
    charts: chartsOf(asked, grid, names, language),
    query: event.url.searchParams.toString()
  };
};

/** One scale needs one counting noun; otherwise each indicator gets a chart of its own. */
function chartsOf(
  { chosen }: Exploration,
  grid: ReadonlyMap<string, readonly Figure[]>,
  names: readonly string[],
  language: Language
): readonly Omit<Chart, 'language'>[] {
  if (names.length < 2 || grid.size === 0 || chosen.length > MOST_CHARTS) return [];
  const places = names.map((name) => ({ label: name, short: shortName(name) }));
  const seriesOf = (one: Indicator) => ({
    label: one.label[language],
    values: (grid.get(one.id) ?? []).map(chartValue)
  });
  const [first] = chosen;
  if (first && chosen.length > 1 && chosen.length <= 6 && chosen.every((one) => one.noun === first.noun)) {
    const title = chosen.map((one) => one.label[language]).join('; ');
    return [{ mark: 'line', title, noun: first.noun, places, series: chosen.map(seriesOf) }];
  }
  return chosen.map((one) => ({
    mark: one.nature === 'rate' ? 'line' : 'bars',
    title: `${one.label[language]} (${one.noun})`,
    noun: one.noun,
    places,
    series: [seriesOf(one)]
  }));
}

/** `tháng 12 năm 2026 (15/11–14/12)` → `12/2026`; a year stays a year. */
function shortName(name: string): string {
  const bare = name.replace(/\s*\(.*\)$/u, '');
  return bare
    .replace(/^tháng (\d+) năm (\d+)$/u, '$1/$2')
    .replace(/^quý (\S+) năm (\d+)$/u, '$1/$2')
    .replace(/^năm (\d+)$/u, '$1');
}
