import { yearOf } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { type Dice, diceOf } from './dice.ts';
import { followed } from './followed-forum.ts';
import { hosting } from './hosting.ts';
import { withMishaps } from './mishaps.ts';
import { type CountByStage, type Stage, stages } from './stages.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';
import { type Occasion, occasions } from './where-and-when.ts';

const counts: CountByStage = { programme: 130, 'before-merger': 44, 'after-merger': 38, elsewhere: 58 };

export function forums(): readonly Story[] {
  return stages.flatMap((stage) => withMishaps(`forums/${stage.id}`, held(stage))).map(followed);
}

function held({ id, places, within }: Stage): readonly Story[] {
  const dice = diceOf(`forums/${id}`);
  return occasions(dice, places, within, counts[id]).map((occasion, index) =>
    forum(dice, occasion, `forums/${id}/${index}`)
  );
}

function forum(dice: Dice, { place, on, hamlet }: Occasion, name: string): Story {
  const level = dice.isLucky(0.25) ? 'hamlet' : 'commune';
  const where = level === 'hamlet' ? `tại ${hamlet}, ` : '';
  return tell({
    kind: 'listening-forum',
    name,
    dice,
    on,
    place,
    hamlet: level === 'hamlet' ? hamlet : undefined,
    hosting: hosting(dice, on, dice.isLucky(0.75) ? 'police' : 'front', 0.85),
    paper: 'Biên bản',
    values: {
      title: `Diễn đàn “Công an lắng nghe ý kiến nhân dân” ${where}năm ${yearOf(on)}`,
      level,
      ...heard(dice)
    }
  });
}

function heard(dice: Dice): Values {
  const attendances = dice.whole(45, 140);
  const opinions = { praise: dice.whole(1, 6), criticism: dice.whole(0, 4), request: dice.whole(3, 12) };
  const all = opinions.praise + opinions.criticism + opinions.request;
  const passedOn = dice.whole(0, Math.floor(opinions.request / 3));
  return {
    attendances,
    opinions,
    answeredInRoom: all - passedOn - (dice.isLucky(0.2) ? 1 : 0),
    passedOn,
    ...(dice.isLucky(0.45) ? askedInWriting(dice, attendances) : {})
  };
}

function askedInWriting(dice: Dice, attendances: number): Values {
  const formsOut = attendances;
  const formsBack = formsOut - dice.whole(0, Math.floor(formsOut / 8));
  return { formsOut, formsBack, satisfied: formsBack - dice.whole(0, Math.floor(formsBack / 12)) };
}
