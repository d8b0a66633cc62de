import { endsSentence } from './clause.ts';
import type { Word } from './word.ts';

/**
 * The period stated for a number: in its sentence before it, else the one that governs the paragraph.
 * Returns a reader for numbers asked in the order of the text.
 */
export function periodReader(words: readonly Word[]): (number: number) => string | null {
  const spans = spansIn(words);
  return (number) => {
    let sentence = number;
    while (sentence > 0 && !endsSentence(words, sentence - 1)) sentence -= 1;
    let paragraph = sentence;
    while (paragraph > 0 && words[paragraph - 1]?.kind !== 'break') paragraph -= 1;
    const own = spans.findLast(({ at }) => at >= sentence && at < number);
    if (own) return own.period;
    return spans.findLast(({ at, governs }) => governs && at >= paragraph && at < sentence)?.period ?? null;
  };
}

interface Span {
  readonly at: number;
  readonly period: string;
  /** At the head of its sentence, so that what follows is read under it. */
  readonly governs: boolean;
}

function spansIn(words: readonly Word[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = spanAt(words, at);
    if (!found) continue;
    const before = words[at - 1];
    const governs =
      !before ||
      endsSentence(words, at - 1) ||
      before.as === 'trong' ||
      before.as === 'riêng' ||
      before.as === 'tính';
    spans.push({ at, period: found, governs });
  }
  return spans;
}

function spanAt(words: readonly Word[], at: number): string | undefined {
  const as = (step: number): string => words[at + step]?.as ?? '';
  const isYear = (step: number): boolean => /^(19|20)\d\d$/u.test(as(step));
  if (isYear(0) && (as(1) === '-' || as(1) === '–') && isYear(2)) return `${as(0)}-${as(2)}`;
  if (as(0) === 'năm' && isYear(1)) {
    if (as(2) === 'đến' && as(3) === 'nay' && as(-1) === 'từ') return `${as(1)}..`;
    if (as(2) === 'đến' && (isYear(3) || (as(3) === 'năm' && isYear(4))))
      return `${as(1)}-${isYear(3) ? as(3) : as(4)}`;
    if (as(-1) === 'đầu' && as(-2) === 'tháng' && as(-3) === '6') return `${as(1)}-H1`;
    return as(1);
  }
  if (as(0) === 'tháng' && /^\d{1,2}$/u.test(as(1)) && as(2) === '/' && isYear(3))
    return `${as(3)}-${as(1).padStart(2, '0')}`;
  if (
    /^\d{1,3}$|^(một|hai|ba|năm|mười)$/u.test(as(0)) &&
    as(1) === 'năm' &&
    (as(2) === 'qua' || as(-1) === 'sau' || as(-1) === 'suốt')
  ) {
    return `${words[at]?.text ?? ''} năm qua`;
  }
  if (as(0) === 'đầu' && as(1) === 'năm' && !isYear(2) && (as(-1) === 'từ' || as(2) === 'đến'))
    return 'từ đầu năm đến nay';
  return undefined;
}
