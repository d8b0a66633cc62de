import type { Quantity } from './quantity.ts';
import { wordSet } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Words of aiming, by their second syllable. */
const AIMS: Readonly<Record<string, readonly string[]>> = {
  đấu: ['phấn'],
  tiêu: ['mục', 'chỉ'],
  tâm: ['quyết'],
  ra: ['đề'],
  cầu: ['yêu'],
  kiến: ['dự'],
  có: ['phải'],
  đạt: ['phải']
};
const AIM_ENDS = wordSet(Object.keys(AIMS).join('|'));
const BACK = 20;

/** `phấn đấu giảm ít nhất 10%`, `mỗi tổ phải có ít nhất 3 người`: what shall be. */
export function isTarget(words: readonly Word[], { from }: Quantity, sentence: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence, from - BACK); at -= 1) {
    if (!AIM_ENDS.has(words[at])) continue;
    const first = words[at - 1]?.as;
    const second = words[at]?.as ?? '';
    if (first !== undefined && AIMS[second]?.includes(first)) return !isDone(words, at, from);
  }
  return false;
}

/** `đạt chỉ tiêu, giảm được 12 vụ`: the aim lies behind a verb of the past. */
function isDone(words: readonly Word[], aim: number, from: number): boolean {
  for (let at = aim + 1; at < from; at += 1) if (words[at]?.as === 'đã') return true;
  return false;
}

const PER = new Set('mỗi|hằng|hàng'.split('|'));
const TIMES = new Set('năm|tháng|tuần|ngày|đêm|quý'.split('|'));

/** `mỗi tháng từ 1 - 2 lần`, `mỗi tổ 5 người`, `500 nghìn đồng/suất`: what the figure is per. */
export function rateOf(
  text: string,
  words: readonly Word[],
  { from }: Quantity,
  end: number
): string | undefined {
  const [slash, per] = [words[end], words[end + 1]];
  if (slash?.as === '/' && per?.kind === 'word') return `mỗi ${per.text.normalize('NFC')}`;
  const behind = phraseAt(text, words, end);
  if (behind !== undefined) return behind;
  for (let at = from - 2; at >= from - 5; at -= 1) {
    if (words[at]?.kind !== 'word' || words[at + 1]?.kind !== 'word') return undefined;
    const found = phraseAt(text, words, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function phraseAt(text: string, words: readonly Word[], at: number): string | undefined {
  const [per, noun] = [words[at], words[at + 1]];
  if (!per || noun?.kind !== 'word' || !PER.has(per.as)) return undefined;
  if (per.as !== 'mỗi' && !TIMES.has(noun.as)) return undefined;
  return text.slice(per.start, noun.end).normalize('NFC').toLowerCase();
}
