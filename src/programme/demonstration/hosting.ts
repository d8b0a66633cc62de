import type { Day } from '#basis/day.ts';
import { sideOf } from '../parties.ts';
import { isInTime } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { Story, Turn } from './story.ts';

export const members: readonly string[] = [
  'womens-union',
  'youth-union',
  'farmers-association',
  'veterans-association',
  'labour-federation',
  'elderly-association'
];

/** Who held it, with whom, and whether the other side has confirmed it by now. */
export interface Hosting extends Pick<Story, 'side' | 'turns'> {
  readonly host: string;
  readonly coHosts: readonly string[];
}

/** After this the other side has not always come round to confirming. */
const unconfirmedFrom = '2026-10-12';

/** Mostly the police, one in three the Front or one of its member organisations. */
export function anyHost(dice: Dice): string {
  const drawn = dice.next();
  if (drawn < 0.64) return 'police';
  return drawn < 0.84 ? 'front' : dice.pick(members);
}

/** `jointly` is the chance that the other side took part. */
export function hosting(dice: Dice, on: Day, host: string, jointly: number): Hosting {
  const side = sideOf(host) ?? 'front';
  if (!dice.isLucky(jointly)) return { side, host, coHosts: [], turns: [] };
  const others = side === 'police' ? ['front', ...dice.some(members, dice.whole(0, 1))] : ['police'];
  const other = side === 'police' ? 'front' : 'police';
  return { side, host, coHosts: others, turns: confirmedBy(dice, on, other) };
}

function confirmedBy(dice: Dice, on: Day, side: Turn['side']): readonly Turn[] {
  const later = dice.whole(2, 16);
  const waits = on >= unconfirmedFrom && dice.isLucky(0.45);
  return waits || !isInTime(on, Math.max(later, 9)) ? [] : [{ act: 'confirmed', side, later }];
}
