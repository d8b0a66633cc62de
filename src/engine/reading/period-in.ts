import type { Passage } from './passage.ts';
import type { Word } from './word.ts';

/** The period stated for a number: in its sentence before it, else the one that governs the paragraph. */
export function periodReader(passage: Passage): (number: number) => string | null {
  const { words, sentenceFrom, paragraphFrom } = passage;
  const lastSpan = new Int32Array(words.length).fill(-1);
  const lastGoverning = new Int32Array(words.length).fill(-1);
  const periods: string[] = [];
  const places: number[] = [];
  let span = -1;
  let governing = -1;
  for (let at = 0; at < words.length; at += 1) {
    const period = spanAt(words, at);
    if (period !== undefined) {
      span = periods.push(period) - 1;
      places.push(at);
      if (governs(passage, at)) governing = span;
    }
    lastSpan[at] = span;
    lastGoverning[at] = governing;
  }
  const report = reportSpan(periods);
  return (number) => {
    const stated = statedAt(number);
    return stated !== null && report && isSpanOf(report, stated) ? report.text : stated;
  };
  function statedAt(number: number): string | null {
    const sentence = sentenceFrom[number] ?? 0;
    const own = lastSpan[number - 1] ?? -1;
    if (own >= 0 && (places[own] ?? -1) >= sentence) return periods[own] ?? null;
    const above = lastGoverning[sentence - 1] ?? -1;
    return above >= 0 && (places[above] ?? -1) >= (paragraphFrom[number] ?? 0)
      ? (periods[above] ?? null)
      : null;
  }
}

interface Span {
  readonly text: string;
  readonly years: number;
}

/** The first span of years that a text names: the one it reports on. */
function reportSpan(periods: readonly string[]): Span | undefined {
  const text = periods.find((period) => /^\d{4}-\d{4}$/u.test(period));
  return text === undefined ? undefined : { text, years: Number(text.slice(5)) - Number(text.slice(0, 4)) };
}

/** `10 năm qua` in a report on 2013-2023 are those years. */
function isSpanOf({ years }: Span, stated: string): boolean {
  const counted = /^(\d+) năm qua$/u.exec(stated)?.[1];
  return counted !== undefined && Number(counted) >= years - 1 && Number(counted) <= years + 1;
}

/** The span of years on which a text reports, for figures that add up over time; null when it names none. */
export function reportPeriod({ words }: Passage): string | null {
  const end = Math.min(words.length, HEAD);
  for (let at = 0; at < end; at += 1) {
    const period = spanAt(words, at);
    if (period !== undefined && /^\d{4}-\d{4}$/u.test(period)) return period;
  }
  return null;
}

/** A report says in its first sentences which years it reviews. */
const HEAD = 160;

/** At the head of its sentence, so that what follows is read under it. */
function governs({ words, sentenceFrom }: Passage, at: number): boolean {
  return sentenceFrom[at] === at || /^(?:trong|riêng|tính|từ)$/u.test(words[at - 1]?.as ?? '');
}

const YEAR = /^(?:19|20)\d\d$/u;
const SOME_YEARS = /^(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;

function spanAt(words: readonly Word[], at: number): string | undefined {
  const own = words[at];
  if (!own || own.kind === 'mark' || own.kind === 'break') return undefined;
  const as = (step: number): string => words[at + step]?.as ?? '';
  if (own.kind === 'digits' && own.text.length === 4 && YEAR.test(as(0))) return spanOfYears(as);
  if (as(0) === 'năm' && YEAR.test(as(1))) return yearWith(as);
  if (as(0) === 'tháng' && /^\d{1,2}$/u.test(as(1)) && /^[/-]$/u.test(as(2)) && YEAR.test(as(3))) {
    return `${as(3)}-${as(1).padStart(2, '0')}`;
  }
  if (as(1) === 'năm' && SOME_YEARS.test(as(0)) && (as(2) === 'qua' || /^(?:sau|suốt)$/u.test(as(-1)))) {
    return `${own.text} năm qua`;
  }
  if (as(0) === 'đầu' && as(1) === 'năm' && !YEAR.test(as(2)) && (as(-1) === 'từ' || as(2) === 'đến')) {
    return 'từ đầu năm đến nay';
  }
  return undefined;
}

/** `2013-2023`, `2013 - 2023`. */
function spanOfYears(as: (step: number) => string): string | undefined {
  return /^[-–]$/u.test(as(1)) && YEAR.test(as(2)) ? `${as(0)}-${as(2)}` : undefined;
}

/** `năm 2019`, `từ năm 2015 đến nay`, `6 tháng đầu năm 2022`, `năm 2013 đến năm 2023`. */
function yearWith(as: (step: number) => string): string | undefined {
  const [year, to] = [as(1), as(2)];
  if (to === 'đến' || to === '-' || to === '–') {
    if (as(3) === 'nay') return `${year}..`;
    const end = as(3) === 'năm' ? as(4) : as(3);
    if (YEAR.test(end)) return `${year}-${end}`;
  }
  const half = /^(?:6|06|sáu)$/u.test(as(-3)) && as(-2) === 'tháng' ? as(-1) : '';
  if (half === 'đầu') return `${year}-H1`;
  return half === 'cuối' ? `${year}-H2` : year;
}
