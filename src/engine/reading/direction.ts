import type { Quantity } from './quantity.ts';
import type { Word } from './word.ts';

const DOWN = new Set(['giảm', 'hạ', 'kéo']);
const UP = new Set(['tăng']);
const LINKS = new Set([
  'được',
  'còn',
  'tới',
  'đến',
  'thêm',
  'xuống',
  'lên',
  'hẳn',
  'là',
  '(',
  'số',
  'tỷ',
  'lệ'
]);

/** `giảm 30 vụ`, `tăng thêm 8,5%`: the verb stands right before the number, links aside. */
export function directionOf(words: readonly Word[], { from }: Quantity): 'increase' | 'decrease' | undefined {
  for (let at = from - 1; at >= from - 3; at -= 1) {
    const as = words[at]?.as ?? '';
    if (DOWN.has(as)) return as === 'kéo' ? undefined : isTarget(words, at) ? undefined : 'decrease';
    if (UP.has(as))
      return words[at - 1]?.as === 'gia' || words[at + 1]?.as === 'cường' ? undefined : 'increase';
    if (!LINKS.has(as)) return undefined;
  }
  return undefined;
}

/** `giảm xuống còn 5 vụ` names what is left, not the change. */
function isTarget(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.as === 'xuống' && words[at + 2]?.as === 'còn';
}
