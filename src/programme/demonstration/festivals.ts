import { addDays, dayOf, yearOf } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { type Dice, diceOf } from './dice.ts';
import { elsewhere } from './elsewhere.ts';
import { hosting } from './hosting.ts';
import { newCommunes, oldCommunes, seat } from './phuoc-son.ts';
import type { Place } from './place.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

const years = Array.from({ length: 14 }, (_, index) => 2013 + index);

/** Every year around 19 August; in the two years of the epidemic in few places and without the festive part. */
export function festivals(): readonly Story[] {
  const all = [...oldCommunes, ...newCommunes, ...elsewhere];
  return years.flatMap((year) => {
    const dice = diceOf(`festivals/${year}`);
    const chance = year === 2020 || year === 2021 ? 0.12 : 0.3 + (year - 2013) * 0.05;
    const day19 = dayOf(year, 8, 19);
    const open = all.filter((place) => place.from <= addDays(day19, -18) && day19 <= place.to);
    return open
      .filter((place) => dice.isLucky(chance) || place === seat || newCommunes.includes(place))
      .map((place) => festival(dice, place, year));
  });
}

function festival(dice: Dice, place: Place, year: number): Story {
  const on = addDays(dayOf(year, 8, 19), place === seat ? 0 : -dice.whole(0, 12));
  const isQuiet = year === 2020 || year === 2021;
  return tell({
    kind: 'festival-day',
    name: `festivals/${place.unit}/${year}`,
    dice,
    on,
    place,
    hamlet: place === seat ? undefined : dice.pick(place.hamlets),
    hosting: hosting(dice, on, 'police', 0.95),
    paper: 'Kế hoạch',
    values: {
      edition: String(yearOf(on)),
      level: place === seat ? 'district' : 'commune',
      placeType: 'residential-area',
      ceremony: true,
      festival: !isQuiet,
      ...taken(dice, isQuiet)
    }
  });
}

function taken(dice: Dice, isQuiet: boolean): Values {
  const gifts = dice.whole(5, 30);
  return {
    attendances: isQuiet ? dice.whole(25, 40) : dice.whole(130, 420),
    pledges: dice.whole(2, 12),
    gifts,
    giftValue: gifts * 500_000
  };
}
