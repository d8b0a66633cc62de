import { dayText } from '#basis/day-text.ts';
import type { Period } from '#basis/period.ts';

/** `từ 15/12/2021 đến 14/12/2022` */
export function spanWords({ from, to }: Period): string {
  return `từ ${dayText(from, 'vi')} đến ${dayText(to, 'vi')}`;
}
