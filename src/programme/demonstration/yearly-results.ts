import { dayOf } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { holds } from '#basis/period.ts';
import { type Dice, diceOf } from './dice.ts';
import { elsewhere } from './elsewhere.ts';
import { newCommunes, oldCommunes } from './phuoc-son.ts';
import type { Place } from './place.ts';
import type { Story } from './story.ts';
import { counted } from './tell.ts';

const years = Array.from({ length: 12 }, (_, index) => 2014 + index);

/** The results of a year: safety standard from the decisions of the end of November, rating of the movement after them. */
export function yearlyResults(): readonly Story[] {
  return [...oldCommunes, ...newCommunes, ...elsewhere].flatMap((place) => {
    const dice = diceOf(`yearly/${place.unit}`);
    return years
      .filter((year) => holds(place, dayOf(year, 12, 20)))
      .flatMap((year) => [safety(dice, place, year), ...(year >= 2022 ? [rating(dice, place, year)] : [])]);
  });
}

function safety(dice: Dice, place: Place, year: number): Story {
  const on = dayOf(year, 11, 28);
  const name = `safety/${place.unit}/${year}`;
  const values = { year: String(year), ...standard(dice, place) };
  return counted({ kind: 'safety-standard-result', name, dice, on, place, paper: 'Quyết định', values });
}

/** A commune with fewer than 70 % of its areas recognised is not recognised itself. */
function standard(dice: Dice, { hamlets, size }: Place): Values {
  const areas = hamlets.length;
  const areasRegistered = areas;
  const areasRecognised = areas - (dice.isLucky(0.45) ? dice.whole(0, Math.ceil(areas / 3)) : 0);
  const agenciesRegistered = dice.whole(3, 6) + Math.floor(size / 5);
  return {
    households: size * dice.whole(40, 55),
    areas,
    areasRegistered,
    areasRecognised,
    areasWithoutCrime: dice.whole(Math.floor(areasRecognised / 2), areasRecognised),
    agenciesRegistered,
    agenciesRecognised: agenciesRegistered - dice.whole(0, 1),
    communeRegistered: true,
    communeRecognised: areasRecognised * 10 >= areasRegistered * 7 && dice.isLucky(0.85),
    newRuralCriterion: dice.isLucky(0.6)
  };
}

function rating(dice: Dice, place: Place, year: number): Story {
  const on = dayOf(year, 12, 10);
  const points = dice.whole(68, 98);
  const band = points >= 90 ? 'excellent' : points >= 75 ? 'fair' : 'average';
  const name = `rating/${place.unit}/${year}`;
  const values = { name: place.name, year: String(year), object: 'commune', points, rating: band };
  return counted({ kind: 'movement-rating', name, dice, on, place, paper: 'Quyết định', values });
}
