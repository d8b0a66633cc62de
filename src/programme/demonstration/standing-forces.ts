import { day, dayOf, yearOf } from '#basis/day.ts';
import { type Dice, diceOf } from './dice.ts';
import { elsewhere } from './elsewhere.ts';
import { hosting } from './hosting.ts';
import { newCommunes, oldCommunes } from './phuoc-son.ts';
import type { Place } from './place.ts';
import { type StepTold, withSteps } from './steps.ts';
import type { Story } from './story.ts';
import { counted, tell } from './tell.ts';

/** The law on the grassroots force came into force on this day; earlier bodies end the day before. */
const lawOnForce = day('2024-07-01');

const before: readonly Place[] = [...oldCommunes, ...elsewhere.filter((place) => place.unit.endsWith('@0'))];

export function standingForces(): readonly Story[] {
  return [
    ...before.flatMap(legacyForces),
    ...before.flatMap(protectionTeams),
    ...before.flatMap(mediationForce),
    ...before.flatMap(guidanceHeld),
    ...newCommunes.flatMap(householdGroups),
    ...newCommunes.flatMap(onlineGroups)
  ];
}

function legacyForces(place: Place): readonly Story[] {
  const dice = diceOf(`legacy/${place.unit}`);
  const isTownship = place.hamlets[0]?.startsWith('Tổ dân phố') ?? false;
  const other = isTownship ? 'ward-guard' : dice.pick(['peoples-security', 'patrol-team']);
  return ['civil-protection', other].map((body, index) => {
    const on = dayOf(2013 + (dice.whole(0, 1) + index), dice.whole(8, 11), dice.whole(1, 28));
    const name = `legacy/${place.unit}/${body}`;
    const values = { body, members: dice.whole(8, 16) };
    const story = counted({ kind: 'legacy-force', name, dice, on, place, paper: 'Quyết định', values });
    return withSteps(story, [{ step: 'dissolved', day: lawOnForce }]);
  });
}

/** One team a hamlet from the first day of the law; rated each year, and few of them excellent. */
function protectionTeams(place: Place): readonly Story[] {
  const dice = diceOf(`teams/${place.unit}`);
  return place.hamlets.map((hamlet, index) => {
    const name = `teams/${place.unit}/${index}`;
    const values = { members: dice.whole(3, 5) };
    const common = { kind: 'protection-team', name, dice, on: lawOnForce, place, hamlet, values };
    const story = counted({ ...common, paper: 'Quyết định' });
    return withSteps(story, [rated(dice, 2025), ...changed(dice, values.members)]);
  });
}

function rated(dice: Dice, year: number): StepTold {
  const drawn = dice.next();
  const rating = drawn < 0.14 ? 'excellent' : drawn < 0.86 ? 'good' : 'completed';
  return { step: 'rated', day: dayOf(year, 11, 25), values: { rating } };
}

function changed(dice: Dice, members: number): readonly StepTold[] {
  if (!dice.isLucky(0.2)) return [];
  return [{ step: 'changed', day: dayOf(2026, 3, dice.whole(2, 27)), values: { members: members + 1 } }];
}

function mediationForce(place: Place): readonly Story[] {
  const dice = diceOf(`mediators/${place.unit}`);
  const teams = place.hamlets.length;
  const on = day('2014-01-20');
  const name = `mediators/${place.unit}`;
  const values = { teams, mediators: teams * 5 };
  const story = counted({ kind: 'mediation-force', name, dice, on, place, values });
  const years = [2018, 2022, 2025].map((year) => dayOf(year, 1, 15));
  const restated = years.map((at) => ({
    step: 'restated',
    day: at,
    values: { mediators: teams * 5 + dice.whole(0, teams) + (yearOf(at) > 2020 ? 1 : 0) }
  }));
  return [withSteps(story, restated)];
}

/** How many people an organisation looks after now: restated every other year. */
function guidanceHeld(place: Place): readonly Story[] {
  const dice = diceOf(`guidance/${place.unit}`);
  return dice.some(['womens-union', 'youth-union', 'veterans-association'], 2).map((host) => {
    const on = dayOf(2015, dice.whole(1, 6), 14);
    const story = tell({
      kind: 'guidance-held',
      name: `guidance/${place.unit}/${host}`,
      dice,
      on,
      place,
      hosting: hosting(dice, on, host, 0),
      paper: 'Báo cáo',
      values: { people: dice.whole(1, 3) }
    });
    const steps = [2017, 2019, 2022, 2024, 2026].map((year) => ({
      step: 'restated',
      day: dayOf(year, 6, 14),
      values: { people: dice.whole(1, 4) }
    }));
    return withSteps(story, steps);
  });
}

function householdGroups(place: Place): readonly Story[] {
  const dice = diceOf(`groups/${place.unit}`);
  return place.hamlets.flatMap((hamlet, index) => {
    if (!dice.isLucky(0.6)) return [];
    const on = dayOf(2026, dice.whole(1, 9), dice.whole(1, 28));
    const form = dice.isLucky(0.6) ? 'group' : 'fire-point';
    const households = form === 'group' ? { households: dice.whole(5, 14) } : {};
    return [
      tell({
        kind: 'household-group',
        name: `groups/${place.unit}/${index}`,
        dice,
        on,
        place,
        hamlet,
        hosting: hosting(dice, on, 'police', 0.4),
        values: { form, extinguishers: dice.whole(2, 12), ...households }
      })
    ];
  });
}

function onlineGroups(place: Place): readonly Story[] {
  const dice = diceOf(`pages/${place.unit}`);
  const pages = [
    { host: 'police', name: `Công an xã ${place.name}`, platform: 'zalo' },
    { host: 'police', name: `Công an xã ${place.name}`, platform: 'facebook' },
    { host: 'front', name: `Mặt trận xã ${place.name}`, platform: 'zalo' }
  ];
  return pages.map(({ host, name, platform }) => {
    const on = dayOf(2025, 7, dice.whole(3, 25));
    const followers = dice.whole(120, 480);
    const story = tell({
      kind: 'online-group',
      name: `pages/${place.unit}/${host}/${platform}`,
      dice,
      on,
      place,
      hosting: hosting(dice, on, host, 0),
      values: { name, platform, followers }
    });
    return withSteps(story, [
      { step: 'updated', day: day('2026-06-15'), values: { followers: followers + dice.whole(100, 700) } }
    ]);
  });
}
