import type { Word } from './word.ts';

const YEAR = /^(?:19|20)\d\d$/u;
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4
};
const MONTHS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

type As = (step: number) => string;

/** A period that names its year, or one that leans on the year named before: `trong năm`, `từ đầu năm`. */
export function statedAt(
  words: readonly Word[],
  at: number,
  sentence: number,
  before: string | undefined
): string | undefined {
  const as: As = (step) => words[at + step]?.as ?? '';
  const own = as(0);
  if (words[at]?.kind === 'digits')
    return YEAR.test(own) ? (spanOfYears(as) ?? (as(-1) === 'tết' ? own : undefined)) : undefined;
  if (own === 'năm') return isCompared(as) ? undefined : (yearAt(as) ?? thatYear(as, before));
  if (own === 'tháng') return monthsFrom(as);
  if (own === 'quý') return quarter(as);
  if (own === 'đầu') return sinceNewYear(as);
  return own === 'ngày' || DAY_PARTS.has(own) ? day(words, at, sentence) : undefined;
}

/** `2013-2023`, `2013 - 2023`. */
function spanOfYears(as: As): string | undefined {
  return /^[-–]$/u.test(as(1)) && YEAR.test(as(2)) ? `${as(0)}-${as(2)}` : undefined;
}

/** `năm 2019`, `từ năm 2015 đến nay`, `9 tháng đầu năm 2022`, `năm 2013 đến năm 2023`. */
function yearAt(as: As): string | undefined {
  const [year, to] = [as(1), as(2)];
  if (
    !YEAR.test(year) ||
    as(-1) === 'trước' ||
    (as(-1) === 'đến' && YEAR.test(as(-2))) ||
    (to === 'trở' && as(3) === 'về')
  )
    return undefined;
  if (to === 'đến' || to === '-' || to === '–') {
    if (as(3) === 'nay') return `${year}..`;
    const end = as(3) === 'năm' ? as(4) : as(3);
    if (YEAR.test(end)) return `${year}-${end}`;
  }
  if (as(-1) === 'từ') return `${year}..`;
  // `ngày 11 tháng 7 năm 2023` dates the report.
  if (as(-2) === 'tháng' && as(-4) === 'ngày') return undefined;
  if (as(-2) === 'tháng' && /^\d{1,2}$/u.test(as(-1))) return monthOf(year, as(-1));
  return as(-2) === 'tháng' ? (partOf(year, as) ?? year) : year;
}

/** `6 tháng đầu năm 2022`. */
function partOf(year: string, as: As): string | undefined {
  const months = MONTHS[as(-3)] ?? Number(as(-3));
  if (as(-1) === 'cuối') return months === 6 ? `${year}-H2` : undefined;
  if (as(-1) !== 'đầu' || !(months >= 1 && months < 12)) return undefined;
  return months === 6 ? `${year}-H1` : `${year}-01..${monthOf(year, String(months))}`;
}

/** `so với năm 2021`, `so với cùng kỳ năm 2021` is what the figures are held against. */
function isCompared(as: As): boolean {
  for (let step = -1; step >= -5; step -= 1) {
    if (as(step) === 'với') return as(step - 1) === 'so';
    if (!/^(?:cùng|kỳ|của|đầu|cuối|tháng|\d{1,2})$/u.test(as(step))) return false;
  }
  return false;
}

/** `cũng trong năm`: the one named last. */
function thatYear(as: As, before: string | undefined): string | undefined {
  if (as(-1) !== 'trong' || /^(?:qua|nay|tới|học|\d.*)$/u.test(as(1))) return undefined;
  return before !== undefined && YEAR.test(before) ? before : undefined;
}

/** `tháng 5/2022`, `tháng 5 năm 2022` (by its year), `từ tháng 1/2018 đến tháng 6/2023`. */
function monthsFrom(as: As): string | undefined {
  const first = monthAt(as, 1);
  // The end of a span is told by its beginning.
  if (first === undefined || (as(-1) === 'đến' && monthAt(as, -4) !== undefined)) return undefined;
  const to = as(4) === 'đến' ? monthAt(as, as(5) === 'tháng' ? 6 : 5) : undefined;
  if (to !== undefined) return `${first}..${to}`;
  return as(-1) === 'từ' && as(4) === 'đến' && as(5) === 'nay' ? `${first}..` : first;
}

function monthAt(as: As, step: number): string | undefined {
  if (!/^\d{1,2}$/u.test(as(step)) || !/^[/-]$/u.test(as(step + 1))) return undefined;
  return YEAR.test(as(step + 2)) ? monthOf(as(step + 2), as(step)) : undefined;
}

function monthOf(year: string, month: string): string {
  return `${year}-${month.padStart(2, '0')}`;
}

/** `quý I/2023`, `quý 2 năm 2023`. */
function quarter(as: As): string | undefined {
  const number = QUARTERS[as(1)];
  if (number === undefined || !/^(?:\/|-|năm)$/u.test(as(2)) || !YEAR.test(as(3))) return undefined;
  return `${monthOf(as(3), String(number * 3 - 2))}..${monthOf(as(3), String(number * 3))}`;
}

/** `từ đầu năm`, `đầu năm đến nay`, `6 tháng đầu năm nay`. */
function sinceNewYear(as: As): string | undefined {
  if (as(1) !== 'năm' || YEAR.test(as(2))) return undefined;
  if (as(-1) === 'từ' || as(2) === 'đến') return 'từ đầu năm đến nay';
  const months = MONTHS[as(-2)] ?? Number(as(-2));
  return as(-1) === 'tháng' && months > 0 ? `${months} tháng đầu năm` : undefined;
}

const DAY_PARTS = new Set('sáng|chiều|tối|trưa'.split('|'));

/** `Ngày 1/7/2024, …` at the head of a sentence, `đến hết ngày 15/6/2021`. */
function day(words: readonly Word[], at: number, sentence: number): string | undefined {
  const parts = [1, 3, 5].map((step) => words[at + step]?.text ?? '');
  const [ofMonth = '', month = '', year = ''] = parts;
  if (!/^\d{1,2}$/u.test(ofMonth) || !/^\d{1,2}$/u.test(month) || !YEAR.test(year)) return undefined;
  if (Number(month) > 12 || Number(ofMonth) > 31) return undefined;
  const before = words[at - 1]?.as ?? '';
  if (at > sentence + 2 && before !== 'đến' && before !== 'hết') return undefined;
  return `${monthOf(year, month)}-${ofMonth.padStart(2, '0')}`;
}
