import { addDays, type Day, day, dayOf, yearOf } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import { workingDay } from './calendar.ts';
import { type Dice, diceOf } from './dice.ts';
import { elsewhere } from './elsewhere.ts';
import { hosting, members } from './hosting.ts';
import { abandoned, modelNames, type ModelName } from './model-names.ts';
import { newCommunes, oldCommunes } from './phuoc-son.ts';
import type { Place } from './place.ts';
import { shareOut } from './share-out.ts';
import { type StepTold, withSteps } from './steps.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

/** The district counted 31 models with 375 members in January 2024, one fewer than at the review. */
const membersOfJanuary2024 = 375;

interface Site {
  readonly name: string;
  readonly of: ModelName;
  readonly place: Place;
  readonly launched: Day;
  readonly members: number;
  readonly retired?: Day;
}

export function models(): readonly Story[] {
  return [...standingAtReview(), ...givenUp(), ...launchedLater()].map(told);
}

function standingAtReview(): readonly Site[] {
  const dice = diceOf('models/standing');
  const names = modelNames.flatMap((of) => Array.from({ length: of.standing }, () => of));
  const counts = shareOut(
    membersOfJanuary2024,
    names.slice(1).map(() => 8 + dice.next() * 9)
  );
  const span: Period = { from: day('2014-03-01'), to: day('2022-12-15') };
  return names.map((of, index) => {
    const place = oldCommunes[(index * 5 + 2) % oldCommunes.length] ?? dice.pick(oldCommunes);
    const site = { name: `models/standing/${index}`, of, place, launched: workingDay(dice, span) };
    return index === 0
      ? { ...site, members: 9, retired: day('2023-11-20') }
      : { ...site, members: counts[index - 1] ?? 8 };
  });
}

function givenUp(): readonly Site[] {
  const dice = diceOf('models/given-up');
  const named = [abandoned, abandoned, abandoned, ...dice.some(modelNames, 2)];
  return named.map((of, index) => {
    const launched = workingDay(dice, { from: day('2013-10-01'), to: day('2015-12-20') });
    const retired = workingDay(dice, { from: day('2017-02-01'), to: day('2020-12-20') });
    const place = dice.pick(oldCommunes);
    return { name: `models/given-up/${index}`, of, place, launched, retired, members: dice.whole(5, 9) };
  });
}

function launchedLater(): readonly Site[] {
  const dice = diceOf('models/later');
  const somewhere = (places: readonly Place[], count: number, within: Period): readonly Site[] =>
    Array.from({ length: count }, (_, index) => {
      const place = dice.pick(places.filter((one) => one.from <= within.from));
      const launched = workingDay(dice, within);
      const name = `models/later/${within.from}/${index}`;
      return { name, of: dice.pick(modelNames), place, launched, members: dice.whole(7, 15) };
    });
  return [
    ...somewhere(oldCommunes, 5, { from: day('2024-02-01'), to: day('2025-04-30') }),
    ...somewhere(newCommunes, 9, { from: day('2025-08-01'), to: day('2026-10-30') }),
    ...somewhere(elsewhere.slice(0, 5), 8, { from: day('2015-01-01'), to: day('2024-12-15') }),
    ...somewhere(elsewhere.slice(8, 11), 6, { from: day('2016-01-01'), to: day('2024-12-15') })
  ];
}

function told(site: Site): Story {
  const { name, of, place, launched } = site;
  const dice = diceOf(name);
  const host = dice.isLucky(0.65) ? 'police' : dice.isLucky(0.5) ? 'front' : dice.pick(members);
  const isStrengthened = dice.isLucky(0.3) && site.members > 8;
  const story = tell({
    kind: 'community-model',
    name,
    dice,
    on: launched,
    place,
    hamlet: dice.pick(place.hamlets),
    hosting: hosting(dice, launched, host, 0.5),
    paper: 'Quyết định',
    values: {
      model: of.model,
      area: of.area,
      origin: dice.isLucky(0.3) ? 'new' : 'replicated',
      surveyed: dice.isLucky(0.8),
      teams: dice.whole(1, 2),
      members: isStrengthened ? site.members - 3 : site.members,
      ...of.values,
      ...(dice.isLucky(0.28) ? { skilfulMobilisation: true } : {})
    }
  });
  return withSteps(story, lifeOf(dice, site, isStrengthened));
}

/** Strengthened within the first months, evaluated at the end of some years, recognised here and there. */
function lifeOf(
  dice: Dice,
  { launched, retired, members: all }: Site,
  isStrengthened: boolean
): readonly StepTold[] {
  const end = retired ?? day('2026-11-10');
  const years = Array.from({ length: 2026 - yearOf(launched) }, (_, index) => yearOf(launched) + index);
  const evaluated = years
    .map((year) => dayOf(year, 12, 5 + (year % 9)))
    .filter((on) => on > addDays(launched, 200) && on < end && dice.isLucky(0.3))
    .map((on) => ({
      step: 'evaluated',
      day: on,
      values: { rating: dice.pick(['good', 'good', 'fair', 'fair', 'average']) }
    }));
  const recognised = evaluated.find((one) => one.values.rating === 'good');
  return [
    ...(isStrengthened
      ? [{ step: 'strengthened', day: addDays(launched, 120), values: { members: all } }]
      : []),
    ...evaluated,
    ...(recognised && dice.isLucky(0.35)
      ? [{ step: 'recognised', day: addDays(recognised.day, 10), values: { exemplar: true } }]
      : []),
    ...(retired ? [{ step: 'retired', day: retired }] : [])
  ].filter((one) => one.day <= end);
}
