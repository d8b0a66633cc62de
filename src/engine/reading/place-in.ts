import type { Passage } from './passage.ts';
import type { Word } from './word.ts';

/** Kinds of place, each under the word by which it is spoken of once it has been named. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['tỉnh', 'tỉnh'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['xã', 'xã'],
  ['phường', 'phường'],
  ['thôn', 'thôn'],
  ['bản', 'bản'],
  ['ấp', 'ấp'],
  ['làng', 'làng'],
  ['buôn', 'buôn'],
  ['khóm', 'khóm'],
  ['xóm', 'xóm'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn']
]);
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['thành', new Map([['phố', 'thành phố']])],
  [
    'thị',
    new Map([
      ['xã', 'thị xã'],
      ['trấn', 'thị trấn']
    ])
  ],
  ['đặc', new Map([['khu', 'đặc khu']])]
]);
const WHOLE_COUNTRY = new Map([
  ['cả', 'nước'],
  ['toàn', 'quốc']
]);
const LONGEST_NAME = 4;

/**
 * The place that a number is about, as the text names it: the last one spoken of before it, by name or as `toàn
 * huyện`. A place that only tells where another one lies, `TP Sa Đéc (tỉnh Đồng Tháp)`, is not spoken of.
 */
export function placeReader({ words }: Passage): (number: number) => string | null {
  const names: string[] = [];
  const last = new Int32Array(words.length).fill(-1);
  const byKind = new Map<string, number>();
  let place = -1;
  let depth = 0;
  let end = -1;
  for (let at = 0; at < words.length; at += 1) {
    const as = words[at]?.as ?? '';
    if (as === '(') depth += 1;
    else if (as === ')' || as === '\n') depth = 0;
    const found = at < end ? undefined : placeAt(words, at);
    if (found?.name !== undefined) {
      const known = names.push(found.name) - 1;
      byKind.set(found.kind, known);
      // The first place of all is spoken of even if it stands in brackets.
      if (place < 0 || (depth === 0 && !locates(words, at, end))) place = known;
      end = found.end;
    } else if (found) place = depth === 0 ? (byKind.get(found.kind) ?? place) : place;
    else if (as !== '' && WHOLE_COUNTRY.get(as) === words[at + 1]?.as) place = names.push('cả nước') - 1;
    last[at] = place;
  }
  return (number) => names[Math.max(last[number - 1] ?? -1, 0)] ?? null;
}

interface Found {
  readonly kind: string;
  /** Absent when only its kind is spoken of: `toàn xã`. */
  readonly name?: string;
  readonly end: number;
}

function placeAt(words: readonly Word[], at: number): Found | undefined {
  const own = words[at];
  if (own?.kind !== 'word') return undefined;
  const pair = PAIRS.get(own.as)?.get(words[at + 1]?.as ?? '');
  const kind = pair ?? KINDS.get(own.as);
  if (kind === undefined) return undefined;
  const isShort = own.as.length === 2 && words[at + 1]?.as === '.' && own.as !== kind;
  const from = at + (pair !== undefined || isShort ? 2 : 1);
  let end = from;
  while (end < from + LONGEST_NAME && words[end]?.kind === 'word' && isCapital(words[end])) end += 1;
  if (end > from) return { kind, name: nameOf(words.slice(at, end)), end };
  return isSpokenOf(words[at - 1], words[from]) ? { kind, end: from } : undefined;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

function nameOf(words: readonly Word[]): string {
  return words
    .filter((word) => word.kind === 'word')
    .map((word) => word.text.normalize('NFC'))
    .join(' ');
}

const BEFORE = new Set('toàn|ubnd|của|trong|cả|an|hội|ở|tại'.split('|'));
const AFTER = new Set('đã|có|hiện|còn|được|này|xây|tổ'.split('|'));

/** `toàn xã`, `UBND xã`, `xã đã`; in `9 xã` or `các xã` none of them is meant. */
function isSpokenOf(before: Word | undefined, after: Word | undefined): boolean {
  if (before?.kind === 'digits' || before?.as === 'các') return false;
  return BEFORE.has(before?.as ?? '') || AFTER.has(after?.as ?? '');
}

/** `thôn 2, xã Kỳ Lợi`, `xã Ea Rốk, huyện Ea Súp`: right behind another place. */
function locates(words: readonly Word[], at: number, end: number): boolean {
  if (end < 0 || at > end + 1) return false;
  const between = words[end]?.as;
  return at === end || between === ',' || between === '-' || between === 'của' || between === 'thuộc';
}
