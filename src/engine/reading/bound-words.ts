import type { Word } from './word.ts';

export type ReadBound = 'exact' | 'more_than' | 'less_than' | 'about' | 'at_least' | 'at_most' | 'range';

/** Words before a number that say how exactly it is meant; the longest first. */
const BEFORE: readonly (readonly [readonly string[], ReadBound])[] = (
  [
    ['nhiều nhất là', 'at_most'],
    ['ít nhất là', 'at_least'],
    ['tối thiểu là', 'at_least'],
    ['tối đa là', 'at_most'],
    ['không dưới', 'at_least'],
    ['không dưới mức', 'at_least'],
    ['không ít hơn', 'at_least'],
    ['không thấp hơn', 'at_least'],
    ['không quá', 'at_most'],
    ['không vượt quá', 'at_most'],
    ['không nhiều hơn', 'at_most'],
    ['nhiều nhất', 'at_most'],
    ['ít nhất', 'at_least'],
    ['tối thiểu', 'at_least'],
    ['tối đa', 'at_most'],
    ['chưa đến', 'less_than'],
    ['chưa tới', 'less_than'],
    ['chưa đầy', 'less_than'],
    ['chưa được', 'less_than'],
    ['ngót nghét', 'less_than'],
    ['ngót', 'less_than'],
    ['xấp xỉ', 'about'],
    ['gần', 'less_than'],
    ['dưới', 'less_than'],
    ['hơn', 'more_than'],
    ['trên', 'more_than'],
    ['quá', 'more_than'],
    ['vượt', 'more_than'],
    ['khoảng', 'about'],
    ['chừng', 'about'],
    ['ước chừng', 'about'],
    ['ước tính', 'about'],
    ['ước đạt', 'about'],
    ['ước', 'about'],
    ['độ', 'about'],
    ['tầm', 'about'],
    ['trung bình', 'about'],
    ['bình quân', 'about'],
    ['cỡ', 'about']
  ] as const
)
  .map(([words, bound]) => [words.split(' '), bound] as const)
  .toSorted((a, b) => b[0].length - a[0].length);

const DIRECTIONAL: ReadonlySet<ReadBound> = new Set(['more_than', 'less_than', 'at_least', 'at_most']);

export interface BoundBefore {
  /** Index of the first bound word; the number's own index when there is none. */
  readonly from: number;
  readonly bound: ReadBound;
}

/** Bound words stack: in `khoảng trên 2 tỷ` the directional one wins. */
export function boundBefore(words: readonly Word[], at: number): BoundBefore {
  let from = at;
  let bound: ReadBound = 'exact';
  for (;;) {
    const found = BEFORE.find(([phrase]) => endsWith(words, from, phrase));
    if (!found || refersToAPlace(words, from - found[0].length, found[0], from)) break;
    from -= found[0].length;
    if (bound === 'exact' || (!DIRECTIONAL.has(bound) && DIRECTIONAL.has(found[1]))) bound = found[1];
  }
  return { from, bound };
}

function endsWith(words: readonly Word[], end: number, phrase: readonly string[]): boolean {
  const from = end - phrase.length;
  return from >= 0 && phrase.every((word, at) => words[from + at]?.as === word);
}

/** `trên 9 phường` is a place when something stands on it: `280 điểm trên 9 phường`. */
function refersToAPlace(
  words: readonly Word[],
  from: number,
  phrase: readonly string[],
  number: number
): boolean {
  const [word] = phrase;
  if (phrase.length !== 1 || (word !== 'trên' && word !== 'dưới')) return false;
  const noun = words[number + 1]?.as ?? '';
  const before = words[from - 1]?.as ?? '';
  return PLACES.has(noun) && !AMOUNTS.has(before) && words[from - 1]?.kind === 'word';
}

const PLACES = new Set(['phường', 'xã', 'huyện', 'tỉnh', 'địa', 'thôn', 'tuyến', 'quận', 'thị']);
const AMOUNTS = new Set([
  'có',
  'được',
  'tại',
  'ở',
  'với',
  'cho',
  'tới',
  'đến',
  'gồm',
  'của',
  'và',
  'từ',
  'dựng',
  'khoảng',
  'nhận'
]);

/** `từ 5 người trở lên`. */
export function hasTrailingAtLeast(words: readonly Word[], at: number): number | undefined {
  const pairs = [
    ['trở', 'lên'],
    ['đổ', 'lên']
  ];
  return pairs.some(([a, b]) => words[at]?.as === a && words[at + 1]?.as === b) ? at + 2 : undefined;
}
