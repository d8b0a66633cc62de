import type { Word } from './word.ts';

const IN_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10
};
/** Nobody reviews a longer time; `77 năm Ngày truyền thống` is no period. */
const LONGEST = 30;
const SPANS = new Set('sau|suốt|qua|trong'.split('|'));
const BOUNDS = new Set('gần|hơn|khoảng'.split('|'));

/** `10 năm qua`, `suốt 5 năm`, `sau 3 tháng`, `Hai năm vận hành` at the head of a sentence: how long, without a year. */
export function durationAt(words: readonly Word[], at: number, sentence: number): string | undefined {
  const as = (step: number): string => words[at + step]?.as ?? '';
  const unit = as(1);
  if (as(0) === 'thập' && unit === 'kỷ') return SPANS.has(as(-2)) || SPANS.has(as(-1)) ? '10 năm' : undefined;
  if (unit !== 'năm' && unit !== 'tháng') return undefined;
  const count = words[at]?.kind === 'digits' ? Number(as(0)) : IN_WORDS[as(0)];
  if (count === undefined || !(count >= 1 && count <= LONGEST)) return undefined;
  if (unit === 'tháng' && as(2) === 'đầu' && as(3) === 'năm') return undefined;
  if (as(2) === 'qua') return `${count} ${unit} qua`;
  if ((as(2) === 'trở' && as(3) === 'lại') || as(2) === 'gần') return `${count} ${unit} ${as(2)} ${as(3)}`;
  const from = BOUNDS.has(as(-1)) ? at - 1 : at;
  return SPANS.has(words[from - 1]?.as ?? '') || from === sentence ? `${count} ${unit}` : undefined;
}

/** `10 năm qua` in a report on 2013-2023 are those years. */
export function isSpanOf(years: string, stated: string): boolean {
  const counted = /^(\d+) năm(?: qua)?$/u.exec(stated)?.[1];
  const length = Number(years.slice(5)) - Number(years.slice(0, 4));
  return counted !== undefined && Math.abs(Number(counted) - length) <= 1;
}
