import { dayText } from '#basis/day-text.ts';
import type { Day } from '#basis/day.ts';
import { hashOf } from './dice.ts';

/** A paper that plainly exists nowhere else: its number begins with MH and the words say that it illustrates. */
export function paper(word: string, of: Day, name: string): string {
  return `${word} số ${paperNumber(name)} ngày ${dayText(of, 'vi')} (minh hoạ)`;
}

export function paperNumber(name: string): string {
  return `MH-${String(hashOf(`paper/${name}`) % 10_000).padStart(4, '0')}`;
}
