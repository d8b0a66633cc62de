import { isUpper } from './letter.ts';
import { boundBefore } from './bound-words.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';
import type { Word } from './word.ts';

/** Words that never stand within a counting noun. */
const STOPS = new Set(
  (
    'có|được|đã|về|cho|của|tại|ở|trong|trên|với|và|hoặc|là|do|bị|để|từ|đến|theo|các|những|này|đó|khi|mà|thì|' +
    'nhằm|qua|so|cùng|gồm|nên|vào|ra|lên|xuống|đang|sẽ|còn|chưa|không|thuộc|tham|gia|dự|trở|mỗi|một|hằng|nay|' +
    'cũng|như|vẫn|giữa|bằng|đều|tới|nhờ|giúp|trước|sau'
  ).split('|')
);

/** How many words a noun takes when none of the field's phrases says. */
const LONGEST = 2;

/** Index after the noun that begins at `at`; cut short when in doubt. */
export function nounEnd(words: readonly Word[], at: number, head: number): number {
  if (head > 0) return at + head;
  let end = at;
  while (end < at + LONGEST) {
    const word = words[end];
    if (word?.kind !== 'word' || STOPS.has(word.as)) break;
    if (end > at && isUpper(word.text)) break;
    if (isBoundOfNext(words, end)) break;
    end += 1;
  }
  return end;
}

/** `1.300 tổ, hơn 200 hộ`: the bound word of the next number is none of this one's. */
function isBoundOfNext(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.kind === 'digits' && boundBefore(words, at + 1).from <= at;
}

/** Before the noun proper: `22 ngôi chùa`, `12 vị chức sắc`. */
const CLASSIFIERS = new Set('ngôi|vị|căn|tấm|bức|cái|chiếc|cây|cuốn|con|đôi|cặp|viên|quả|toán'.split('|'));

export function isClassifier(word: Word | undefined): boolean {
  return word !== undefined && CLASSIFIERS.has(word.as);
}

const OPENING = new Set(['“', '"', '«', '‘']);

/** Where the noun begins: after `%`, also within a quoted name, `27 “Tổ tự quản”`. */
export function nounStart(words: readonly Word[], { next, isPercent }: Quantity): number {
  if (isPercent && words[next]?.as === 'trên' && words[next + 1]?.as === 'tổng') return next + 1;
  return OPENING.has(words[next]?.as ?? '') ? next + 1 : next;
}

/** Units of weight: what is counted stands behind them, `2,2 kg thuốc nổ`. */
const MEASURES = new Set('kg|g|gam|gram|gr|kilôgam|kilogam|tấn|tạ|yến|lít'.split('|'));

/** Accents apart from their letters, and other white space than single spaces. */
const LOOSE = /[\u0300-\u036f]|[^\S ]| {2}/u;

/** The noun as the text writes it, without a unit of weight; of a percentage with its sign. */
export function nounText(
  { text, words }: Passage,
  { next, isPercent }: Quantity,
  nounAt: number,
  end: number
): string {
  const isMeasured = end > nounAt + 1 && MEASURES.has(words[nounAt]?.as ?? '');
  const from = words[isPercent ? next - 1 : isMeasured ? nounAt + 1 : nounAt];
  const last = words[end - 1];
  if (!from || !last || last.start < from.start) return '';
  const noun = text.slice(from.start, last.end);
  return LOOSE.test(noun) ? noun.normalize('NFC').replaceAll(/\s+/gu, ' ') : noun;
}
