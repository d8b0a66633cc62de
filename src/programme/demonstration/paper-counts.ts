import { yearOf } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { closings } from './closings.ts';
import { type Dice, diceOf } from './dice.ts';
import { stages } from './stages.ts';
import type { Story } from './story.ts';
import { counted } from './tell.ts';

/** A kind whose numbers come from the report of a window; how large a commune is, in tenths, scales them. */
interface PaperCount {
  readonly kind: string;
  readonly since: number;
  readonly chance: number;
  readonly values: (dice: Dice, scale: number) => Values;
}

const papers: readonly PaperCount[] = [
  { kind: 'mediation-statistics', since: 2014, chance: 0.8, values: mediation },
  {
    kind: 'enforcement-result',
    since: 2013,
    chance: 0.4,
    values: (dice, scale) => ({
      casesSolved: dice.whole(0, Math.ceil(3 * scale)),
      summoned: dice.whole(1, Math.ceil(9 * scale)),
      ...(dice.isLucky(0.15) ? { fugitives: 1 } : {}),
      ...(dice.isLucky(0.35) ? { publicReviews: dice.whole(1, 3) } : {}),
      ...(dice.isLucky(0.4) ? { communityEducation: dice.whole(1, 3) } : {})
    })
  },
  {
    kind: 'support-and-guidance',
    since: 2014,
    chance: 0.35,
    values: (dice, scale) => ({
      takenOn: dice.whole(1, Math.ceil(4 * scale)),
      progressed: dice.whole(0, Math.ceil(3 * scale)),
      reintegrated: dice.whole(0, Math.ceil(2 * scale)),
      ...(dice.isLucky(0.4) ? { youthReformed: dice.whole(1, 3) } : {})
    })
  },
  {
    kind: 'weapons-handed-in',
    since: 2013,
    chance: 0.22,
    values: (dice, scale) => ({
      guns: dice.whole(1, Math.ceil(4 * scale)),
      ...(dice.isLucky(0.4) ? { ammunition: dice.whole(3, 40) } : {}),
      ...(dice.isLucky(0.15) ? { ordnance: dice.whole(1, 3) } : {}),
      ...(dice.isLucky(0.1) ? { explosives: dice.whole(1, 3) } : {}),
      ...(dice.isLucky(0.5) ? { crudeWeapons: dice.whole(1, 12) } : {}),
      ...(dice.isLucky(0.25) ? { fireworks: dice.whole(1, 6) } : {})
    })
  },
  {
    kind: 'citizen-reports',
    since: 2022,
    chance: 0.7,
    values: (dice, scale) => {
      const byChannel = {
        vneid: dice.whole(0, Math.ceil(4 * scale)),
        'social-network': dice.whole(1, Math.ceil(6 * scale)),
        hotline: dice.whole(1, Math.ceil(5 * scale)),
        'tip-box': dice.whole(0, 2),
        'in-person': dice.whole(2, Math.ceil(7 * scale))
      };
      return { byChannel, aboutPublicOrder: dice.whole(1, byChannel['in-person'] + byChannel.hotline) };
    }
  },
  {
    kind: 'media-item',
    since: 2016,
    chance: 0.5,
    values: (dice, scale) => ({
      title: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc ở cơ sở',
      items: {
        'local-radio': dice.whole(2, 12),
        'social-network': dice.whole(3, Math.ceil(18 * scale)),
        portal: dice.whole(0, 3),
        newspaper: dice.whole(0, 1),
        broadcast: dice.whole(0, 1)
      },
      views: dice.whole(3, 90) * 10
    })
  }
];

export function paperCounts(): readonly Story[] {
  return papers.flatMap(({ kind, since, chance, values }) =>
    stages.flatMap((stage) => {
      const dice = diceOf(`${kind}/${stage.id}`);
      // Monthly numbers are a sixth of half-yearly ones.
      const months = stage.id === 'after-merger' ? 2.5 : 1;
      return closings(stage)
        .filter(({ on }) => yearOf(on) >= since && dice.isLucky(chance))
        .map(({ place, on }) => {
          const name = `${kind}/${place.unit}/${on}`;
          return counted({ kind, name, dice, on, place, values: values(dice, place.size / 10 / months) });
        });
    })
  );
}

/** Received = settled + not settled + pending; the rate of settled cases grows to about 85 %. */
function mediation(dice: Dice, scale: number): Values {
  const received = dice.whole(2, Math.ceil(9 * scale) + 2);
  const pending = dice.isLucky(0.25) ? 1 : 0;
  const conducted = received - pending;
  const notSettled = Array.from({ length: conducted }, () => dice.isLucky(0.17)).filter(Boolean).length;
  return { received, conducted, settled: conducted - notSettled, notSettled, pending };
}
