import type { Language } from '#basis/label.ts';
import { contributionsOf } from '#engine/indicators/contribution.ts';
import type { RecordState } from '#engine/records/state.ts';
import type { World } from '#operations/world.ts';
import { indicators } from '#programme/catalogue.ts';
import stateYear from '#programme/windows/state-year.ts';
import { year } from '#basis/period.ts';
import { yearOf } from '#basis/day.ts';

/** The figures of its place and year in which a record counts, so that one can go from the record up as well. */
export function countedIn(state: RecordState, world: World, language: Language) {
  const ids = new Set(contributionsOf(state, world.counted).map((one) => one.indicator));
  const { unit, day } = state.header;
  const period = stateYear.at(day) ?? year(yearOf(day));
  return [...ids].flatMap((id) => {
    const indicator = indicators.get(id);
    if (!indicator) return [];
    const span =
      indicator.nature === 'stock'
        ? { tu: world.today, den: world.today }
        : { tu: period.from, den: period.to };
    const query = new URLSearchParams({ 'don-vi': unit, ...span, 'ban-do': 'as-it-stood' });
    return [{ id, label: indicator.label[language], href: `/so-lieu/${id}?${query}` }];
  });
}
