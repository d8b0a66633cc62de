import { type Day, dayOf, yearOf } from '#basis/day.ts';
import { holds } from '#basis/period.ts';
import type { Place } from './place.ts';
import type { Stage } from './stages.ts';

/** A place and the day on which a reporting window of the state closes there (Nghị định 09/2019/NĐ-CP, Điều 12). */
export interface Closing {
  readonly place: Place;
  readonly on: Day;
}

/** Half-years; since the merger every month, because communes report straight to the province. */
export function closings({ id, places, within }: Stage): readonly Closing[] {
  const months = id === 'after-merger' ? Array.from({ length: 12 }, (_, index) => index + 1) : [6, 12];
  const first = yearOf(within.from);
  const years = Array.from({ length: yearOf(within.to) - first + 1 }, (_, index) => first + index);
  const days = years.flatMap((year) => months.map((month) => dayOf(year, month, 14)));
  return places.flatMap((place) =>
    days.filter((on) => holds(within, on) && holds(place, on)).map((on) => ({ place, on }))
  );
}
