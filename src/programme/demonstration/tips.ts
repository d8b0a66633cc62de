import { yearOf } from '#basis/day.ts';
import { type Dice, diceOf } from './dice.ts';
import { closings } from './closings.ts';
import { shareOut } from './share-out.ts';
import { type Stage, stages } from './stages.ts';
import type { Story } from './story.ts';
import { counted } from './tell.ts';

type ByField = Readonly<Record<string, number>>;

/** The report gives 386 over these four fields, without the parts; the parts here are invented. */
const totals: Readonly<Record<Stage['id'], ByField>> = {
  programme: { 'social-order': 171, economy: 58, drugs: 96, environment: 61 },
  'before-merger': { 'social-order': 66, economy: 21, drugs: 44, environment: 25, 'forest-minerals': 16 },
  'after-merger': {
    'social-order': 42,
    economy: 18,
    drugs: 33,
    environment: 17,
    'forest-minerals': 12,
    'fire-safety': 7,
    'domestic-violence': 9
  },
  elsewhere: { 'social-order': 88, economy: 27, drugs: 41, environment: 30 }
};

export function tips(): readonly Story[] {
  return stages.flatMap(tipsOf);
}

function tipsOf(stage: Stage): readonly Story[] {
  const dice = diceOf(`tips/${stage.id}`);
  const slots = closings(stage);
  const shares = Object.entries(totals[stage.id]).map(([field, total]) => ({
    field,
    counts: shareOut(
      total,
      slots.map(({ place, on }) => likelihood(dice, place.size, yearOf(on)))
    )
  }));
  return slots.flatMap(({ place, on }, index): readonly Story[] => {
    const counts = shares.map(({ field, counts }) => [field, counts[index] ?? 0] as const);
    const byField = Object.fromEntries(counts.filter(([, count]) => count > 0));
    if (Object.keys(byField).length === 0) return [];
    const name = `tips/${place.unit}/${on}`;
    return [counted({ kind: 'tips-received', name, dice, on, place, values: { byField } })];
  });
}

/** Few a year in a small commune, so most half-years have none of some field. */
function likelihood(dice: Dice, size: number, year: number): number {
  return size * (1 + (year - 2013) * 0.06) * dice.next() ** 3 + 0.001;
}
