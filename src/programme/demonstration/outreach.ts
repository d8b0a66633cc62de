import { type Day, monthOf, yearOf } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { type Dice, diceOf } from './dice.ts';
import { anyHost, hosting } from './hosting.ts';
import { withMishaps } from './mishaps.ts';
import { type Subject, subjects } from './outreach-subjects.ts';
import { type CountByStage, type Stage, stages } from './stages.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';
import { type Occasion, occasions } from './where-and-when.ts';

/** The report says “hơn 1.300 buổi”. */
const counts: CountByStage = { programme: 1_312, 'before-merger': 690, 'after-merger': 560, elsewhere: 620 };

export function outreach(): readonly Story[] {
  return stages.flatMap((stage) => withMishaps(`outreach/${stage.id}`, sessions(stage)));
}

function sessions({ id, places, within }: Stage): readonly Story[] {
  const dice = diceOf(`outreach/${id}`);
  return occasions(dice, places, within, counts[id]).map((occasion, index) =>
    session(dice, occasion, `outreach/${id}/${index}`)
  );
}

function session(dice: Dice, { place, on, hamlet }: Occasion, name: string): Story {
  const open = subjects.filter((one) => isFit(one, on));
  const subject = dice.pickBy(open, (one) => one.weight);
  const atSchool = subject.audience === 'students';
  return tell({
    kind: 'outreach-session',
    name,
    dice,
    on,
    place,
    hamlet: atSchool ? undefined : hamlet,
    hosting: hosting(dice, on, anyHost(dice), 0.42),
    paper: dice.isLucky(0.7) ? 'Biên bản' : undefined,
    values: {
      title: titleOf(subject, hamlet, atSchool),
      topics: subject.topics,
      ...how(dice, subject, atSchool)
    }
  });
}

function isFit({ since, months }: Subject, on: Day): boolean {
  return yearOf(on) >= (since ?? 0) && (months?.includes(monthOf(on)) ?? true);
}

function titleOf({ title }: Subject, hamlet: string, atSchool: boolean): string {
  return atSchool ? title : `${title} tại ${hamlet.charAt(0).toLowerCase()}${hamlet.slice(1)}`;
}

function how(dice: Dice, { audience }: Subject, atSchool: boolean): Values {
  const form = atSchool ? 'session' : dice.pickBy(forms, ([, weight]) => weight)[0];
  return {
    form,
    ...whom(dice, audience),
    ...(dice.isLucky(0.96) ? { attendances: attendancesOf(dice, form, atSchool) } : {}),
    ...(dice.isLucky(0.25) ? { leaflets: dice.whole(3, 30) * 10 } : {}),
    ...(dice.isLucky(0.08) ? { banners: dice.whole(1, 4) } : {}),
    ...(dice.isLucky(0.06) ? { bulletins: dice.whole(1, 3) } : {}),
    ...(form === 'loudspeaker' ? { loudspeakerRuns: dice.whole(1, 4) } : {}),
    ...(dice.isLucky(0.1) ? { pledges: dice.whole(12, 70) } : {})
  };
}

function whom(dice: Dice, audience: string | undefined): Values {
  if (audience === 'students') return { audiences: ['students'], placeType: 'school' };
  if (dice.isLucky(0.025)) return { audiences: ['believers'], placeType: 'religious-place' };
  const placeType = dice.isLucky(0.9) ? 'residential-area' : 'agency';
  return { audiences: [audience ?? 'residents'], placeType };
}

const forms: readonly (readonly [string, number])[] = [
  ['session', 58],
  ['residents-meeting', 24],
  ['mobile-legal-aid', 3],
  ['loudspeaker', 7],
  ['house-to-house', 6],
  ['contest', 2]
];

function attendancesOf(dice: Dice, form: string, atSchool: boolean): number {
  if (atSchool) return dice.whole(90, 320);
  if (form === 'house-to-house') return dice.whole(8, 25);
  if (form === 'contest') return dice.whole(120, 260);
  return dice.whole(28, 95);
}
