import { diceOf } from './dice.ts';
import { closings } from './closings.ts';
import { shareOut } from './share-out.ts';
import { type CountByStage, type Stage, stages } from './stages.ts';
import type { Story } from './story.ts';
import { counted } from './tell.ts';

const totals: CountByStage = { programme: 180, 'before-merger': 58, 'after-merger': 39, elsewhere: 84 };

export function warnings(): readonly Story[] {
  return stages.flatMap(talksOf);
}

function talksOf(stage: Stage): readonly Story[] {
  const dice = diceOf(`warnings/${stage.id}`);
  const slots = closings(stage);
  const counts = shareOut(
    totals[stage.id],
    slots.map(({ place }) => place.size * dice.next() ** 2 + 0.001)
  );
  return slots.flatMap(({ place, on }, index): readonly Story[] => {
    const talks = counts[index] ?? 0;
    const name = `warnings/${place.unit}/${on}`;
    return talks === 0 ? [] : [counted({ kind: 'warning-talk', name, dice, on, place, values: { talks } })];
  });
}
