import { earlier } from '#basis/day.ts';
import type { Day } from '#basis/day.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { figurePath } from '#engine/reports/stated.ts';
import { lastDay } from '#engine/territory/unit.ts';
import { mapDayNow } from '#engine/territory/membership.ts';
import figures from '#operations/figures/figures.ts';
import type { World } from '#operations/world.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';
import { shown } from './cards.ts';
import { nameAsRecorded } from './unit-words.ts';

/** Nobody reads a longer table of places; the nation has 34 provinces, a province some hundred communes. */
const MOST = 200;

/**
 * The same question for the places one level down, in the official order of the catalogue and never by
 * value: figures are for work, not for ranking.
 */
export async function placesBelow(event: RequestEvent, world: World, indicator: Indicator, figure: Figure) {
  const on = mapDayOf(world, figure);
  const places = world.territory
    .childrenOn(figure.unit, on)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .slice(0, MOST);
  if (places.length === 0) return [];
  const list = await act(event, figures, {
    indicators: [indicator.id],
    units: places.map((place) => place.id),
    periods: [figure.period],
    map: figure.trace.reading,
    part: figure.trace.part
  });
  return list.map((one) => ({
    id: one.unit,
    name: nameAsRecorded(world, one.unit),
    figure: shown(one),
    href: figurePath(one)
  }));
}

/** The last day of the period on which the unit was there, or the map of now. */
function mapDayOf(world: World, { unit: id, period, trace }: Figure): Day {
  const unit = world.territory.find(id);
  if (!unit) return period.to;
  if (trace.reading === 'as-it-is-now') return mapDayNow(unit, world.today);
  return earlier(earlier(period.to, world.today), lastDay(unit) ?? world.today);
}
