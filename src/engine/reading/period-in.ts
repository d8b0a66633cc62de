import type { Passage } from './passage.ts';
import { durationAt, isSpanOf } from './period-duration.ts';
import { statedAt } from './period-stated.ts';
import { wordSet } from './vocabulary.ts';
import type { Word } from './word.ts';

/**
 * The period of a number. What stands on a day takes only one that its own sentence states; what adds up over time
 * also the one that governs the paragraph, and the one on which the whole text reports.
 */
export type PeriodReader = (number: number, isStanding: boolean) => string | null;

interface Found {
  readonly text: string;
  readonly at: number;
}

export function periodReader(passage: Passage): PeriodReader {
  const { words, sentenceFrom, sentenceTo, paragraphFrom } = passage;
  const lastFound = new Int32Array(words.length).fill(-1);
  const lastGoverning = new Int32Array(words.length).fill(-1);
  const found: Found[] = [];
  let governing = -1;
  for (let at = 0; at < words.length; at += 1) {
    const text = periodAt(passage, at, found.at(-1)?.text);
    if (text !== undefined) {
      found.push({ text, at });
      if (governs(passage, at) && !DAY.test(text)) governing = found.length - 1;
    }
    lastFound[at] = found.length - 1;
    lastGoverning[at] = governing;
  }
  const report = reportOf(passage, found);
  const years = found.find(({ text, at }) => at < HEAD && SPAN_OF_YEARS.test(text))?.text;
  return (number, isStanding) => {
    const stated = own(number) ?? (isStanding ? undefined : (above(number) ?? report));
    return stated !== undefined && years !== undefined && isSpanOf(years, stated) ? years : (stated ?? null);
  };

  /** The last one of the sentence before the number, else the first one behind it before a comma. */
  function own(number: number): string | undefined {
    const last = lastFound[number - 1] ?? -1;
    const before = found[last];
    const behind = found[last + 1];
    // `giảm từ 9 vụ năm 2012 còn 1 vụ năm 2022`.
    if (behind && behind.at <= number + NEXT && isYearOf(behind, number)) return behind.text;
    if (before && before.at >= (sentenceFrom[number] ?? 0)) return before.text;
    const isNear = behind && behind.at < (sentenceTo[number] ?? 0) && !isParted(words, number, behind.at);
    return isNear ? behind.text : undefined;
  }

  function isYearOf({ at }: Found, number: number): boolean {
    if (words[at]?.as !== 'năm' || /^(?:từ|đến|với)$/u.test(words[at - 1]?.as ?? '')) return false;
    return at < (sentenceTo[number] ?? 0) && !isParted(words, number, at);
  }

  function above(number: number): string | undefined {
    const last = found[lastGoverning[(sentenceFrom[number] ?? 0) - 1] ?? -1];
    if (!last) return undefined;
    const isOpen = OPEN.test(last.text) && found[lastFound[number] ?? -1] === last;
    return last.at >= (paragraphFrom[number] ?? 0) || isOpen ? last.text : undefined;
  }
}

/** Words of a noun between its number and its year. */
const NEXT = 4;

/** Whether a comma lies between, or much else. */
function isParted(words: readonly Word[], number: number, to: number): boolean {
  if (to - number > FARTHEST_BEHIND) return true;
  for (let at = number + 1; at < to; at += 1) {
    if (words[at]?.as === ',' || words[at]?.as === ';') return true;
  }
  return false;
}

const FARTHEST_BEHIND = 12;
/** `5 năm qua` goes on into the next paragraphs until another time is named. */
const OPEN = /^(?:\d+ (?:năm|tháng)(?: qua)?|từ đầu năm.*)$/u;
/** A day tells when something was, not how long figures add up. */
const DAY = /^\d{4}-\d\d-\d\d$/u;
const SPAN_OF_YEARS = /^\d{4}-\d{4}$/u;

function periodAt(
  { words, sentenceFrom }: Passage,
  at: number,
  before: string | undefined
): string | undefined {
  const own = words[at];
  if (!own || (own.kind !== 'digits' && !BEGINNINGS.has(own))) return undefined;
  return statedAt(words, at, sentenceFrom[at] ?? 0, before) ?? durationAt(words, at, sentenceFrom[at] ?? 0);
}

const BEGINNINGS = wordSet(
  'năm|tháng|quý|đầu|ngày|sáng|chiều|tối|trưa|thập|một|hai|ba|bốn|sáu|bảy|tám|chín|mười'
);

/** At the head of its sentence, so that what follows is read under it. */
function governs({ words, sentenceFrom }: Passage, at: number): boolean {
  return sentenceFrom[at] === at || GOVERNING.has(words[at - 1]?.as ?? '');
}

const GOVERNING = new Set('trong|riêng|tính|từ|đầu|qua|sau|suốt'.split('|'));

/** A report says in its first sentences which time it reviews. */
const HEAD = 160;
const REPORTING = new Set('kết|quả|báo|hợp|hình|tác'.split('|'));
const HEADINGS = 3;

/** A span of years, or what a heading or the words `tổng kết`, `sơ kết` name. */
function reportOf(passage: Passage, found: readonly Found[]): string | undefined {
  return found.find(
    ({ text, at }) =>
      at < HEAD &&
      (isLong(text) || (/^(?:19|20)\d\d(?:-H\d|-\d\d\.\..*|-\d\d)?$/u.test(text) && isReviewed(passage, at)))
  )?.text;
}

/** Three years and more are a time of review, two may be any. */
function isLong(text: string): boolean {
  return SPAN_OF_YEARS.test(text) && Number(text.slice(5)) - Number(text.slice(0, 4)) > 1;
}

function isReviewed({ words, sentenceFrom, sentenceTo }: Passage, at: number): boolean {
  const from = sentenceFrom[at] ?? 0;
  const isHeading = isAmongHeadings(words, from) && words[sentenceTo[at] ?? words.length]?.as !== '.';
  for (let word = from; word < at; word += 1) {
    const as = words[word]?.as ?? '';
    if (as === 'hội' && words[word - 1]?.as === 'ngày') return false;
    if (as === 'kết' && /^(?:tổng|sơ)$/u.test(words[word - 1]?.as ?? '')) return true;
    if (isHeading && REPORTING.has(as)) return true;
  }
  return false;
}

function isAmongHeadings(words: readonly Word[], from: number): boolean {
  let lines = 0;
  for (let at = from - 1; at >= 0 && lines <= HEADINGS; at -= 1) {
    if (words[at]?.kind === 'break' && words[at - 1]?.kind !== 'break') lines += 1;
  }
  return lines <= HEADINGS;
}
