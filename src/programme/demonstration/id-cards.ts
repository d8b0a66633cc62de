import { day } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { type Period, overlap } from '#basis/period.ts';
import { workingDay } from './calendar.ts';
import { type Dice, diceOf } from './dice.ts';
import { elsewhere } from './elsewhere.ts';
import { hosting } from './hosting.ts';
import { newCommunes, oldCommunes } from './phuoc-son.ts';
import type { Place } from './place.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

interface Drive {
  readonly id: string;
  readonly within: Period;
  readonly times: number;
  readonly values: (dice: Dice, size: number) => Values;
}

/** Collecting population forms (2020), the card campaign (2021), then the ordinary work since. */
const drives: readonly Drive[] = [
  {
    id: 'forms',
    within: { from: day('2020-05-04'), to: day('2020-09-30') },
    times: 3,
    values: (dice, size) => ({
      sessions: dice.whole(1, 3),
      helped: size * dice.whole(18, 30),
      populationForms: size * dice.whole(55, 80)
    })
  },
  {
    id: 'cards',
    within: { from: day('2021-01-11'), to: day('2021-06-30') },
    times: 5,
    values: (dice, size) => cards(dice, size * dice.whole(22, 38))
  },
  {
    id: 'later',
    within: { from: day('2022-03-01'), to: day('2026-10-31') },
    times: 7,
    values: (dice, size) => cards(dice, size * dice.whole(2, 6))
  }
];

export function idCardDrives(): readonly Story[] {
  return [...oldCommunes, ...newCommunes, ...elsewhere].flatMap((place) =>
    drives.flatMap((drive) => drivesAt(place, drive))
  );
}

function drivesAt(place: Place, { id, within, times, values }: Drive): readonly Story[] {
  const span = overlap(within, place);
  if (!span) return [];
  const dice = diceOf(`id-cards/${id}/${place.unit}`);
  return Array.from({ length: times }, (_, index) => {
    const on = workingDay(dice, span);
    return tell({
      kind: 'id-card-drive',
      name: `id-cards/${id}/${place.unit}/${index}`,
      dice,
      on,
      place,
      hamlet: dice.pick(place.hamlets),
      hosting: hosting(dice, on, 'police', 0.5),
      paper: 'Báo cáo',
      values: values(dice, place.size)
    });
  });
}

function cards(dice: Dice, captured: number): Values {
  const delivered = Math.floor(captured * (0.55 + dice.next() * 0.35));
  return {
    sessions: dice.whole(1, 2),
    helped: captured + dice.whole(0, 20),
    captured,
    printed: Math.min(captured, delivered + dice.whole(0, 15)),
    delivered
  };
}
