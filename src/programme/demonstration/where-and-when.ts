import type { Day } from '#basis/day.ts';
import { type Period, overlap } from '#basis/period.ts';
import { spreadDays } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { Place } from './place.ts';
import { shareOut } from './share-out.ts';

export interface Occasion {
  readonly place: Place;
  readonly on: Day;
  readonly hamlet: string;
}

/** Exactly that many occasions over places and days: by the places' sizes, and over their days by the seasons. */
export function occasions(
  dice: Dice,
  places: readonly Place[],
  within: Period,
  count: number
): readonly Occasion[] {
  const open = places.filter((place) => overlap(within, place));
  const counts = shareOut(
    count,
    open.map(({ size }) => size * (0.85 + dice.next() * 0.3))
  );
  return open.flatMap((place, index) => {
    const span = overlap(within, place);
    const days = span ? spreadDays(dice, span, counts[index] ?? 0) : [];
    return days.map((on) => ({ place, on, hamlet: dice.pick(place.hamlets) }));
  });
}
