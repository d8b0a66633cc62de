import type { Direction } from './claim.ts';
import type { Quantity } from './quantity.ts';
import type { Word } from './word.ts';

const DOWN = new Set(['giảm', 'hạ']);
const LINKS = new Set('được|còn|tới|đến|thêm|xuống|lên|hẳn|là|(|số|tỷ|lệ|lần|lượt|từ'.split('|'));

/** `giảm 30 vụ`, `tăng thêm 8,5%`: the verb stands right before the number, links aside. */
export function directionOf(words: readonly Word[], { from, bound }: Quantity): Direction | undefined {
  for (let at = from - 1; at >= from - 3; at -= 1) {
    const as = words[at]?.as ?? '';
    if (DOWN.has(as)) return isLevel(words, at, bound) ? undefined : 'decrease';
    if (as === 'tăng') {
      return words[at - 1]?.as === 'gia' || isLevel(words, at, bound) ? undefined : 'increase';
    }
    if (!LINKS.has(as)) return undefined;
  }
  return undefined;
}

/** `giảm xuống còn 5 vụ`, `tăng lên 60 thành viên`, `giảm từ 11 vụ` name a level, not the change. */
function isLevel(words: readonly Word[], at: number, bound: Quantity['bound']): boolean {
  const after = words[at + 1]?.as;
  return after === 'xuống' || after === 'lên' || after === 'còn' || (after === 'từ' && bound !== 'range');
}
