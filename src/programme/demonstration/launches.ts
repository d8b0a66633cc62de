import { yearOf } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { lastOfDistrict } from './calendar.ts';
import { type Dice, diceOf } from './dice.ts';
import { anyHost, hosting } from './hosting.ts';
import { withMishaps } from './mishaps.ts';
import { type CountByStage, type Stage, stages } from './stages.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';
import { type Occasion, occasions } from './where-and-when.ts';

const counts: CountByStage = { programme: 138, 'before-merger': 62, 'after-merger': 58, elsewhere: 64 };

const titles = [
  'Phát động phong trào toàn dân bảo vệ an ninh Tổ quốc',
  'Phát động toàn dân tham gia phòng, chống tội phạm',
  'Phát động toàn dân tố giác tội phạm, giao nộp vũ khí, vật liệu nổ',
  'Phát động toàn dân tham gia phòng, chống ma túy',
  'Phát động giữ gìn trật tự, an toàn giao thông'
];

export function launches(): readonly Story[] {
  return stages.flatMap((stage) => withMishaps(`launches/${stage.id}`, drives(stage)));
}

function drives({ id, places, within }: Stage): readonly Story[] {
  const dice = diceOf(`launches/${id}`);
  return occasions(dice, places, within, counts[id]).map((occasion, index) =>
    drive(dice, occasion, `launches/${id}/${index}`)
  );
}

function drive(dice: Dice, { place, on, hamlet }: Occasion, name: string): Story {
  const level =
    on <= lastOfDistrict && dice.isLucky(0.16) ? 'district' : dice.isLucky(0.12) ? 'hamlet' : 'commune';
  return tell({
    kind: 'launch-drive',
    name,
    dice,
    on,
    place,
    hamlet: level === 'hamlet' ? hamlet : undefined,
    hosting: hosting(dice, on, anyHost(dice), 0.7),
    paper: 'Kế hoạch',
    values: { title: `${dice.pick(titles)} năm ${yearOf(on)}`, level, ...results(dice, level) }
  });
}

function results(dice: Dice, level: string): Values {
  const sessions = level === 'hamlet' ? 1 : dice.whole(1, 4);
  const reportForms = dice.whole(6, 40);
  return {
    placeType: dice.isLucky(0.85) ? 'residential-area' : dice.pick(['school', 'agency']),
    sessions,
    attendances: sessions * dice.whole(55, 130),
    ...(dice.isLucky(0.5) ? { pledges: dice.whole(20, 110) } : {}),
    ...(dice.isLucky(0.35) ? { reportForms, valuableForms: dice.whole(0, Math.floor(reportForms / 4)) } : {})
  };
}
