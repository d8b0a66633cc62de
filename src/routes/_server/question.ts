import { type Day, isDay } from '#basis/day.ts';
import { year } from '#basis/period.ts';
import { yearOf } from '#basis/day.ts';
import { unitIn } from '#components/UnitPicker/unit-text.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { World } from '#operations/world.ts';

/** What an address asks of figures. Days that are none are left out rather than guessed. */
export interface AskedFigures {
  readonly unit: string;
  readonly from: Day | undefined;
  readonly to: Day;
  readonly map: MapReading;
}

export const readings: readonly MapReading[] = ['as-it-stood', 'as-it-is-now'];

/** Without days: this year until today. Without a unit: the reader's own. */
export function readQuestion(query: URLSearchParams, world: World, own: string): AskedFigures {
  const dayIn = (name: string): Day | undefined => {
    const text = query.get(name) ?? '';
    return isDay(text) ? text : undefined;
  };
  const unit = unitIn(query.get('don-vi') ?? '');
  return {
    unit: unit === '' ? own : unit,
    from: dayIn('tu'),
    to: dayIn('den') ?? world.today,
    map: readings.find((one) => one === query.get('ban-do')) ?? 'as-it-stood'
  };
}

export function figureAddress(
  indicator: string,
  asked: { readonly unit: string; readonly from: Day | undefined; readonly to: Day; readonly map: MapReading }
): string {
  const { unit, from, to, map } = asked;
  const query = new URLSearchParams({
    'don-vi': unit,
    ...(from ? { tu: from } : {}),
    den: to,
    'ban-do': map
  });
  return `/so-lieu/${indicator}?${query}`;
}

export function startOfYear(of: Day): Day {
  return year(yearOf(of)).from;
}
