import type { Passage } from './passage.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { isCapital, nameAt, type Named } from './place-name.ts';
import { wordSet } from './vocabulary.ts';
import type { Word } from './word.ts';

const WHOLE_COUNTRY = new Map([
  ['cả', 'nước'],
  ['toàn', 'quốc']
]);

const WHOLE = wordSet('cả|toàn');

/**
 * The place that a number is about, as the text names it: the last one spoken of in its sentence, by name or as
 * `toàn huyện`; else the one of which the sentences before speak first. A place that only tells where another one
 * lies, `TP Sa Đéc (tỉnh Đồng Tháp)`, is not spoken of.
 */
export function placeReader(
  { words, sentenceFrom }: Passage,
  bare: PhraseTree<string>
): (number: number) => string | null {
  const names: string[] = [];
  const last = new Int32Array(words.length).fill(-1);
  const byKind = new Map<string, number>();
  /** The place of the sentence, and the one that goes on into the next. */
  let place = -1;
  let main = -1;
  let isFirst = true;
  let depth = 0;
  let end = -1;
  let first = -1;
  let body = -1;
  const untitled = headName(words);
  const speakOf = (known: number, at: number): void => {
    place = known;
    if ((isFirst || main < 0) && goesOn(words, at, sentenceFrom[at] ?? 0)) {
      main = known;
      if (first < 0) first = known;
    }
    isFirst = false;
  };
  for (let at = 0; at < words.length; at += 1) {
    if (sentenceFrom[at] === at) {
      place = main;
      isFirst = true;
    }
    const as = words[at]?.as ?? '';
    if (as === '(') depth += 1;
    else if (as === ')' || as === '\n') depth = 0;
    const found = at < end ? undefined : nameAt(words, at, bare);
    if (found?.name !== undefined) {
      const known = names.push(found.name) - 1;
      byKind.set(found.kind, known);
      if (found.body !== undefined) body = known;
      // The first place of all is spoken of even if it stands in brackets.
      if (place < 0 || (depth === 0 && !locates(words, at, end))) speakOf(known, at);
      end = found.end;
    } else if (found) {
      if (untitled !== undefined && !byKind.has(found.kind) && found.body === undefined) {
        byKind.set(found.kind, names.push(`${found.kind} ${untitled}`) - 1);
      }
      const known = byKind.get(found.kind);
      const isBodys = body >= 0 && place === body && !isFirst;
      if (known !== undefined && depth === 0 && !isBodys) {
        const spoken = organised(names, known, found);
        if (spoken !== known) body = spoken;
        speakOf(spoken, at);
      }
    } else if (body >= 0 && as === 'hội' && words[at]?.text === 'Hội' && isAlone(words[at + 1])) {
      speakOf(body, at);
    } else if (WHOLE.has(words[at]) && WHOLE_COUNTRY.get(as) === words[at + 1]?.as) {
      speakOf(names.push('cả nước') - 1, at);
    }
    last[at] = place;
  }
  return (number) => names[last[number - 1] ?? -1] ?? names[Math.max(first, 0)] ?? null;
}

/** `Hội Cựu chiến binh huyện`, once the district has been named. */
function organised(names: string[], known: number, { body }: Named): number {
  return body === undefined ? known : names.push(`${body} ${names[known] ?? ''}`) - 1;
}

/** `Hội đã mở`, not `Hội đồng` or `Hội Nông dân`. */
function isAlone(word: Word | undefined): boolean {
  return (
    word?.kind !== 'word' || /^(?:và|đã|có|còn|cũng|phối|mở|tổ|vận|xây|thành|hiện|huyện|xã)$/u.test(word.as)
  );
}

const LONGEST_TITLE = 3;
const LONGEST_HEADLINE = 30;

/** What a headline names without its kind: `Bình Hòa (TX.Thuận An) giữ trật tự`, `Sân chơi pháp luật ở Quỳ Châu`. */
function headName(words: readonly Word[]): string | undefined {
  for (let at = 0; at < LONGEST_HEADLINE && words[at] && words[at]?.kind !== 'break'; at += 1) {
    const isAt = /^(?:ở|tại)$/u.test(words[at - 1]?.as ?? '');
    if (at > 0 && !isAt) continue;
    let end = at;
    while (end < at + LONGEST_TITLE && isCapital(words[end])) end += 1;
    if (end - at < (isAt ? 2 : 1) || (!isAt && words[end]?.as !== '(')) continue;
    return words
      .slice(at, end)
      .map((word) => word.text.normalize('NFC'))
      .join(' ');
  }
  return undefined;
}

const ASIDE = new Set('riêng|như|hình|biểu|ảnh'.split('|'));

/** `riêng huyện Bình Gia`, `điển hình là xã Hòa Phong`, the line under a picture: the text does not stay there. */
function goesOn(words: readonly Word[], at: number, sentence: number): boolean {
  if (words[sentence]?.as === 'ảnh') return false;
  for (let back = at - 1; back >= Math.max(sentence, at - 3); back -= 1) {
    if (ASIDE.has(words[back]?.as ?? '')) return false;
  }
  return true;
}

/** `thôn 2, xã Kỳ Lợi`, `xã Ea Rốk, huyện Ea Súp`: right behind another place. */
function locates(words: readonly Word[], at: number, end: number): boolean {
  if (end < 0 || at > end + 1) return false;
  const between = words[end]?.as;
  return at === end || between === ',' || between === '-' || between === 'của' || between === 'thuộc';
}
