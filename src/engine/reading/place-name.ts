import { isUpper } from './letter.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { wordSet } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Kinds of place, each under the word by which it is spoken of once it has been named. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...'tỉnh|huyện|quận|xã|phường|thôn|bản|ấp|làng|buôn|khóm|xóm|khu'
    .split('|')
    .map((one) => [one, one] as const),
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['p', 'phường'],
  ['q', 'quận']
]);
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'khu phố', 'giáo xứ', 'giáo họ', 'họ đạo', 'xứ đạo']
    .map((pair) => pair.split(' '))
    .reduce((all, [first = '', second = '']) => {
      all.set(first, new Map([...(all.get(first) ?? []), [second, `${first} ${second}`]]));
      return all;
    }, new Map<string, Map<string, string>>())
);
const KIND_WORDS = wordSet([...KINDS.keys(), ...PAIRS.keys()].join('|'));
/** Kinds that are numbered as often as named. */
const NUMBERED = new Set('phường|quận|thôn|ấp|khóm|xóm|khu phố|bản'.split('|'));
const LONGEST_NAME = 4;

export interface Named {
  readonly kind: string;
  /** Absent when only its kind is spoken of: `toàn xã`. */
  readonly name?: string;
  /** The association whose figures these are: `Hội CCB huyện`. */
  readonly body?: string;
  readonly end: number;
}

/** The place named or spoken of at a word; `bare` are names that stand without their kind, `ở Quảng Bình`. */
export function nameAt(words: readonly Word[], at: number, bare: PhraseTree<string>): Named | undefined {
  const own = words[at];
  if (own?.kind !== 'word') return undefined;
  if (!KIND_WORDS.has(own)) {
    return bare.endOf(words, at) > at && isCapital(own) ? bareAt(words, at, bare) : undefined;
  }
  // `44 thôn Công giáo`: counted, not named; `XÃ HỘI CHỦ NGHĨA` stands above every report.
  if (words[at - 1]?.kind === 'digits' || isSocialist(words, at)) return undefined;
  const pair = PAIRS.get(own.as)?.get(words[at + 1]?.as ?? '');
  const kind = pair ?? KINDS.get(own.as);
  if (kind === undefined) return undefined;
  const isShort = kind !== own.as && pair === undefined;
  if (isShort && own.text !== own.text.toUpperCase()) return undefined;
  const kindEnd = at + (pair !== undefined || (isShort && words[at + 1]?.as === '.') ? 2 : 1);
  const from = behindAttribute(words, kindEnd);
  const end = isNumbered(words, at, from, kind) ? from + 1 : nameEnd(words, from);
  const body = bodyBefore(words, at);
  if (end > from) {
    const head = pair ?? (isShort ? own.text : own.as);
    const name = `${head}${dotted(words, at, from)}${nameOf(words, from, end)}`;
    return body === undefined ? { kind, name, end } : { kind, body, name: `${body} ${name}`, end };
  }
  if (body !== undefined) return { kind, body, end: from };
  return isSpokenOf(words, at, from) ? { kind, end: from } : undefined;
}

const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['biên', ['giới']],
  ['vùng', ['cao', 'sâu', 'biên', 'ven']],
  ['miền', ['núi']],
  ['ven', ['biển', 'đô']],
  ['anh', ['hùng']],
  ['trung', ['tâm']],
  ['cửa', ['ngõ']],
  ['bãi', ['ngang']]
]);

/** `xã biên giới Ia Dom`, `huyện đảo Lý Sơn`: the name behind what is said of the place. */
function behindAttribute(words: readonly Word[], from: number): number {
  const behind = words[from]?.as === 'đảo' ? from + 1 : from + 2;
  const seconds = ATTRIBUTES.get(words[from]?.as ?? '');
  const isAttribute = words[from]?.as === 'đảo' || seconds?.includes(words[from + 1]?.as ?? '') === true;
  return isAttribute && isCapital(words[behind]) ? behind : from;
}

function isSocialist(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.as === 'hội' && words[at + 2]?.as === 'chủ' && words[at + 3]?.as === 'nghĩa';
}

/** `P.9`, `TP.HCM` are kept as they are written; `TP. Đồng Hới` loses its dot. */
function dotted(words: readonly Word[], at: number, from: number): string {
  const dot = words[at + 1];
  return dot?.as === '.' && dot.end === words[from]?.start ? '.' : ' ';
}

/** Capital words; parts glued by a hyphen are one name: `TT-Huế`. */
function nameEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < from + LONGEST_NAME && isCapital(words[end])) {
    end += 1;
    const [before, dash, after] = [words[end - 1], words[end], words[end + 1]];
    const isGlued = dash?.as === '-' && dash.start === before?.end && after?.start === dash.end;
    if (isGlued && isCapital(after)) end += 1;
  }
  return end;
}

function isNumbered(words: readonly Word[], at: number, from: number, kind: string): boolean {
  const number = words[from];
  return (
    NUMBERED.has(kind) &&
    number?.kind === 'digits' &&
    number.text.length <= 2 &&
    words[at - 1]?.kind !== 'digits'
  );
}

function bareAt(words: readonly Word[], at: number, bare: PhraseTree<string>): Named | undefined {
  let found: Named | undefined;
  bare.each(words, at, ([kind = ''], end) => {
    const isName = isCapital(words[end - 1]) && !isCapital(words[end]);
    if (isName && !NO_PLACE_AFTER.has(words[at - 1]?.as ?? '')) {
      found = { kind: kind === 'TP' ? 'thành phố' : kind, name: `${kind} ${nameOf(words, at, end)}`, end };
    }
  });
  return found;
}

const NO_PLACE_AFTER = new Set('báo|sông|đài|đường|phố|trường|học'.split('|'));

const BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ccb', ['hội']],
  ['binh', ['hội', 'cựu', 'chiến']],
  ['lhpn', ['hội']],
  ['nữ', ['hội', 'liên', 'hiệp', 'phụ']],
  ['dân', ['hội', 'nông']],
  ['tuổi', ['hội', 'người', 'cao']]
]);

/** `Hội Cựu chiến binh (CCB) huyện`, `Hội LHPN xã`, `Hội Nông dân tỉnh`, before the place. */
function bodyBefore(words: readonly Word[], at: number): string | undefined {
  const short = words[at - 1]?.as === ')' && words[at - 3]?.as === '(' ? words[at - 2]?.text : undefined;
  const last = at - (short === undefined ? 1 : 4);
  const before = BODIES.get(words[last]?.as ?? '');
  if (before?.every((one, step) => words[last - before.length + step]?.as === one) !== true) return undefined;
  return short === undefined ? nameOf(words, last - before.length, last + 1) : `Hội ${short}`;
}

export function isCapital(word: Word | undefined): boolean {
  return word?.kind === 'word' && isUpper(word.text);
}

/** In the writing of a name: a heading in capitals is none. */
function nameOf(words: readonly Word[], from: number, end: number): string {
  let name = '';
  for (let at = from; at < end; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (!word) break;
    const gap = at === from || before?.end === word.start ? '' : ' ';
    name += gap + inCapitals(word.text.normalize('NFC'));
  }
  return name;
}

/** `TÂN LỢI` → `Tân Lợi`; two letters are an abbreviation, `TT`. */
function inCapitals(text: string): string {
  if (text.length < 3 || text !== text.toUpperCase()) return text;
  return /\p{M}|[^A-Z]/u.test(text.normalize('NFD'))
    ? `${text.charAt(0)}${text.slice(1).toLowerCase()}`
    : text;
}

const BEFORE = new Set('toàn|ubnd|của|trong|cả|an|hội|ở|tại'.split('|'));
const AFTER = new Set('đã|có|hiện|còn|được|này|xây|tổ'.split('|'));

/**
 * `toàn xã`, `UBND xã`, `xã đã`, `phường trọng điểm này`; in `9 xã` or `các xã` none of them is meant, nor in
 * `phối hợp với công an xã`, where somebody else speaks.
 */
function isSpokenOf(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1];
  if (before?.kind === 'digits' || before?.as === 'các') return false;
  if (before?.as === 'an' && isBeside(words, at - 2)) return false;
  if (BEFORE.has(before?.as ?? '') || AFTER.has(words[from]?.as ?? '')) return true;
  return words[from + 1]?.as === 'này' || words[from + 2]?.as === 'này';
}

function isBeside(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.as === 'cùng' || words[at - 1]?.as === 'với';
}
