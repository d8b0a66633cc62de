import type { Word } from './word.ts';

export type ReadBound = 'exact' | 'more_than' | 'less_than' | 'about' | 'at_least' | 'at_most' | 'range';

const PHRASES: Readonly<Record<string, ReadBound>> = {
  'nhiều nhất là': 'at_most',
  'nhiều nhất': 'at_most',
  'tối đa là': 'at_most',
  'tối đa': 'at_most',
  'không quá': 'at_most',
  'không vượt quá': 'at_most',
  'không nhiều hơn': 'at_most',
  'không hơn': 'at_most',
  'không đến': 'less_than',
  'không tới': 'less_than',
  'ít nhất là': 'at_least',
  'ít nhất': 'at_least',
  'tối thiểu là': 'at_least',
  'tối thiểu': 'at_least',
  'không dưới': 'at_least',
  'không dưới mức': 'at_least',
  'không ít hơn': 'at_least',
  'không thấp hơn': 'at_least',
  'không kém': 'at_least',
  'chưa đến': 'less_than',
  'chưa tới': 'less_than',
  'chưa đầy': 'less_than',
  'chưa được': 'less_than',
  'chưa quá': 'at_most',
  'ngót nghét': 'less_than',
  ngót: 'less_than',
  gần: 'less_than',
  'gần đến': 'less_than',
  'gần tới': 'less_than',
  'trên dưới': 'about',
  dưới: 'less_than',
  hơn: 'more_than',
  trên: 'more_than',
  quá: 'more_than',
  vượt: 'more_than',
  'vượt quá': 'more_than',
  'vượt trên': 'more_than',
  khoảng: 'about',
  chừng: 'about',
  'ước chừng': 'about',
  'ước tính': 'about',
  'ước tính khoảng': 'about',
  'ước đạt': 'about',
  'ước khoảng': 'about',
  ước: 'about',
  'xấp xỉ': 'about',
  độ: 'about',
  tầm: 'about',
  cỡ: 'about',
  'trung bình': 'about',
  'bình quân': 'about'
};

/** By their last word, the longest first. */
const BY_LAST = new Map<string, { readonly parts: readonly string[]; readonly bound: ReadBound }[]>();
for (const [phrase, bound] of Object.entries(PHRASES)) {
  const parts = phrase.split(' ');
  const last = parts.at(-1) ?? '';
  const known = [...(BY_LAST.get(last) ?? []), { parts, bound }];
  BY_LAST.set(
    last,
    known.toSorted((a, b) => b.parts.length - a.parts.length)
  );
}

const DIRECTIONAL: ReadonlySet<ReadBound> = new Set(['more_than', 'less_than', 'at_least', 'at_most']);

export interface BoundBefore {
  /** Index of the first bound word; the number's own index when there is none. */
  readonly from: number;
  readonly bound: ReadBound;
}

/** Nobody stacks more than three. */
const MOST = 3;

/** Bound words stack: in `khoảng trên 2 tỷ` the directional one wins. */
export function boundBefore(words: readonly Word[], at: number): BoundBefore {
  let from = at;
  let bound: ReadBound = 'exact';
  for (let stacked = 0; stacked < MOST; stacked += 1) {
    const end = from;
    const found = BY_LAST.get(words[end - 1]?.as ?? '')?.find(({ parts }) => endsWith(words, end, parts));
    if (!found || refersToAPlace(words, from, found.parts)) break;
    from -= found.parts.length;
    if (bound === 'exact' || (!DIRECTIONAL.has(bound) && DIRECTIONAL.has(found.bound))) bound = found.bound;
  }
  return { from, bound };
}

export function isBoundWord(as: string): boolean {
  return BY_LAST.has(as);
}

function endsWith(words: readonly Word[], end: number, phrase: readonly string[]): boolean {
  const from = end - phrase.length;
  return from >= 0 && phrase.every((word, at) => words[from + at]?.as === word);
}

/** `trên 9 phường` is a place when something stands on it: `280 điểm trên 9 phường`. */
function refersToAPlace(words: readonly Word[], number: number, phrase: readonly string[]): boolean {
  const [word] = phrase;
  if (phrase.length !== 1 || (word !== 'trên' && word !== 'dưới')) return false;
  const before = words[number - 2];
  const noun = words[number + 1]?.as ?? '';
  if (before?.kind !== 'word') return false;
  return RIDES.has(before.as) || (PLACES.has(noun) && !AMOUNTS.has(before.as));
}

const PLACES = new Set(
  'đài|kênh|trang|phường|xã|huyện|tỉnh|địa|thôn|tuyến|quận|thị|ấp|khóm|bản|buôn|làng|xóm|khu|lĩnh|mặt'.split(
    '|'
  )
);
/** `đi trên 2 xe máy`. */
const RIDES = new Set('đi|ngồi|chạy|chở|đứng'.split('|'));
/** After these, `trên` says how many, not where. */
const AMOUNTS = new Set(
  'có|được|tại|ở|với|cho|tới|đến|gồm|của|và|từ|dựng|khoảng|nhận|đạt|lên|là|còn|thuộc|hiện|cả|ước|giúp|lập'.split(
    '|'
  )
);

/** `từ 5 người trở lên`: the word after it. */
export function hasTrailingAtLeast(words: readonly Word[], at: number): number | undefined {
  const [one, two] = [words[at]?.as, words[at + 1]?.as];
  return two === 'lên' && (one === 'trở' || one === 'đổ') ? at + 2 : undefined;
}
