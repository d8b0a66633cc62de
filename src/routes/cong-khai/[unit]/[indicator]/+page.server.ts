import { periodText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import { say } from '#messages/say.ts';
import { unknownReasons } from '#operations/figures/unknown-reasons.ts';
import publicFigures, { type PublicFigure } from '#operations/public/public-figures.ts';
import { publicIndicators } from '#programme/public/public-indicators.ts';
import { leastTold, sensitiveIds } from '#programme/public/sensitive.ts';
import { act } from '../../../_server/act.ts';
import { getHouse } from '../../../_server/house.ts';
import { unitHref } from '../../../_server/public-pages.ts';
import { readingText, sourceText, toldText } from '../../_server/figure-table.ts';
import { monthChart } from '../../_server/month-chart.ts';
import { mergedWords, placeOf } from '../../_server/place.ts';
import type { PageServerLoad } from './$types.ts';

/** How one figure of a place is counted, and the numbers that open behind it. */
export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const { id, name } = placeOf(world, event.params.unit);
  const indicator = publicIndicators.find((one) => one.id === event.params.indicator);
  if (!indicator) throw problem('no-such-indicator', { id: event.params.indicator });
  const { figures } = await act(event, publicFigures, { unit: id });
  const own = figures.filter((one) => one.indicator === indicator.id);
  return {
    name,
    title: indicator.label[language],
    noun: indicator.noun,
    words: indicator.words[language],
    reference: indicator.reference,
    catalogue: `/chi-tieu#${indicator.id}`,
    isSensitive: sensitiveIds.has(indicator.id),
    least: leastTold,
    merged: mergedWords(world, id, language),
    back: unitHref(id, language),
    figures: own.filter(isFirstOfItsNumber).map((figure) => ({
      id: figure.id,
      year: figure.year,
      told: toldText(figure, language),
      why: reasonOf(figure.reason)?.[language],
      span: periodText(figure.period, language),
      reading: own.some((other) => isSame(other, figure))
        ? say(language, 'publicPages.readingBoth')
        : readingText(figure, language),
      source: sourceText(figure, language),
      code: figure.paper?.code,
      records: figure.records,
      sides: figure.behind.sides,
      chart: figure.behind.months.length > 1 ? monthChart(figure, indicator, language) : undefined,
      months: figure.behind.months.map(({ month, value, records }) => ({
        id: month,
        cells: [`${month.slice(5)}/${month.slice(0, 4)}`, value, records]
      }))
    }))
  };
};

function reasonOf(reason: string | undefined) {
  return reason !== undefined && reason in unknownReasons
    ? unknownReasons[reason as keyof typeof unknownReasons]
    : undefined;
}

/** The same number of the same year under the other reading of the map. */
function isSame(one: PublicFigure, other: PublicFigure): boolean {
  return one.year === other.year && one.reading !== other.reading && one.told === other.told;
}

function isFirstOfItsNumber(figure: PublicFigure, order: number, all: readonly PublicFigure[]): boolean {
  return !all.slice(0, order).some((earlier) => isSame(earlier, figure));
}
