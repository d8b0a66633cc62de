import { digitsValue } from '../numeral.ts';
import type { Quantity } from '../quantity.ts';
import type { Word } from '../word.ts';
import { isJoined, type Rule, setOf, type Suspect, wordAt } from './suspect.ts';

const BEFORE_A_DAY = setOf(
  'ngày|sáng|chiều|tối|trưa|đêm|hôm|nay|mai|qua|tháng|hội|mùng|mồng|dịp|lễ|rằm|antq|quốc|khánh|thứ|nhật|hai|ba|' +
    'tư|năm|sáu|bảy|từ|đến|hết|trước|sau'
);

/** `từ 10-12 thành viên` is a range, `từ 10-12 đến 15-12` is not. */
const MAY_BEGIN_A_RANGE = setOf('từ|đến|trước|sau|hết|qua|hai|ba|tư|năm|sáu|bảy');

const MONTH_WORDS = setOf('tháng|mùng|mồng');
const DAY_WORDS = setOf('ngày|tháng|mùng|mồng|năm|quý');
const RATES = setOf('mỗi|hằng|hàng|một|cả|trong|nửa|đầu|cuối|nhiều|1|từng|các');

/** `11/7`, `1/8/2013`, `17-8`, `tháng 6/2023`, `ngày 5 và 12`, `quý 2`. */
export const date: Rule = (suspect) => {
  const { words, quantity, hasNoun } = suspect;
  const { number } = quantity;
  const own = words[number];
  if (own?.kind !== 'digits') return MONTH_WORDS.has(wordAt(words, number - 1));
  if (isNamedDay(suspect)) return true;
  if (isJoined(words, number, -1, '/-.–') && words[number - 2]?.kind === 'digits') {
    return isEndOfDate(words, number, hasNoun);
  }
  if (quantity.of !== undefined) return isDayAndMonth(suspect, digitsValue(own.text), quantity.of);
  return isTripleOrDay(suspect, digitsValue(own.text)) || isSpanOfDays(suspect);
};

/** `ngày 5`, `năm 2020`; but `mỗi năm 5 vụ` tells how often. */
function isNamedDay({ words, quantity: { number, of }, hasNoun }: Suspect): boolean {
  if (!DAY_WORDS.has(wordAt(words, number - 1))) return false;
  if (words[number]?.text.includes(',')) return false;
  const rate = wordAt(words, number - 2);
  const isRate = RATES.has(rate);
  return of !== undefined || isYear(words[number]) || !(isRate && hasNoun);
}

/** The last part of a date: `8/2013` in `1/8/2013`, or `2023` in `14-06-2023`. */
function isEndOfDate(words: readonly Word[], number: number, hasNoun: boolean): boolean {
  const isThird = isJoined(words, number - 2, -1, '/-.');
  return wordAt(words, number - 1) === '-'
    ? !hasNoun || isThird
    : !hasNoun || isThird || isFull(words, number);
}

/** `ngày 11/7 tổ chức`: the day was told by the word before it. */
function isFull(words: readonly Word[], number: number): boolean {
  return BEFORE_A_DAY.has(wordAt(words, number - 3));
}

function isDayAndMonth({ words, quantity, hasNoun }: Suspect, value: number, of: number): boolean {
  if (of >= 1990 && of <= 2100) return value <= 12;
  if (value > 31 || value === 0 || of > 12 || of === 0) return false;
  const cue = wordAt(words, quantity.from - 1);
  if (!hasNoun) return !(ACHIEVED.has(cue) && words[quantity.next]?.kind === 'word');
  if (cue === 'nay') return TIMES_OF_DAY.has(wordAt(words, quantity.from - 2));
  if (/^(?:ngày|sáng|chiều|tối|trưa|hôm|hội|dịp|lễ|antq|quốc|khánh|tháng|mùng|rằm|hết)$/u.test(cue))
    return true;
  return /^(?:từ|đến|trước|sau)$/u.test(cue) && value !== of;
}

const ACHIEVED = setOf('đạt|thành|được|có|hoàn');
const TIMES_OF_DAY = setOf('sáng|chiều|tối|trưa|hôm|đêm');

function isTripleOrDay({ words, quantity: { number, next }, hasNoun }: Suspect, value: number): boolean {
  if (!isJoined(words, number, 1, '/-.')) return false;
  const [mark, after] = [words[number + 1], words[number + 2]];
  if (after?.kind !== 'digits' || after.start !== mark?.end || next > number + 3) return false;
  if (isJoined(words, number + 2, 1, '/-.') && words[number + 4]?.kind === 'digits') return true;
  const second = digitsValue(after.text);
  const cue = wordAt(words, number - 1);
  if (value <= 31 && second <= 12 && BEFORE_A_DAY.has(cue)) return !(hasNoun && MAY_BEGIN_A_RANGE.has(cue));
  return second >= 1900 && second <= 2100;
}

/** `2013-2023`, `17-8`, `từ 13 - 15/8`. */
function isSpanOfDays({ words, quantity, hasNoun }: Suspect): boolean {
  const { low, high, number, next } = quantity;
  if (low === undefined || high === undefined) return false;
  if (low >= 1900 && high <= 2100 && /^\d{4}$/u.test(words[number]?.text ?? '')) return true;
  if (low <= 31 && high <= 31 && isJoined(words, next - 1, 1, '/') && words[next + 1]?.kind === 'digits') {
    return !hasNoun;
  }
  const cue = wordAt(words, number - 1);
  if (low > 31 || high > 12 || hasNoun) return false;
  // `từ 7 - 9 vị` counts something, `từ 7 - 9 tháng 8` does not.
  if (cue === 'từ' && words[next]?.kind === 'word') return wordAt(words, next) === 'tháng';
  return BEFORE_A_DAY.has(cue) || cue === '(' || cue === ',';
}

const AFTER_WHICH_A_YEAR = setOf('năm|-|–|/|từ|giai|đoạn|(|tết|xuân|hè|đông|thu|khóa|kỳ|đến|tới');

function isYear(word: Word | undefined): boolean {
  return word?.text.length === 4 && /^(?:19|20)\d\d$/u.test(word.text);
}

export const bareYear: Rule = ({ words, quantity: { number }, hasNoun }) => {
  if (!isYear(words[number])) return false;
  return !hasNoun || AFTER_WHICH_A_YEAR.has(wordAt(words, number - 1));
};

const DURATIONS = setOf(
  'năm|tháng|tuần|ngày|giờ|phút|giây|quý|tuổi|h|g|thập|thế|đêm|nhiệm|vòng|mùa|niên|tiếng|hồi|nhịp'
);

/** `10 năm qua`, `25 tuổi`, `2 vòng thi`; but `5 ngày công` is work done. */
export const durationOrAge: Rule = ({ words, quantity, hasNoun }) => {
  const unit = wordAt(words, quantity.next);
  const after = wordAt(words, quantity.next + 1);
  if (!DURATIONS.has(unit)) return false;
  if (unit === 'g' || unit === 'h') return !hasNoun;
  if ((unit === 'ngày' || unit === 'giờ') && (after === 'công' || after === 'phát')) return false;
  if (unit === 'tuần' && after === 'tra') return false;
  if (unit === 'đêm') return !isEvening(wordAt(words, quantity.from - 1), after);
  return unit !== 'vòng' || after === 'thi' || after === '';
};

/** `12 đêm văn nghệ`, `tuần tra 1.120 đêm` are things done, no span of time. */
function isEvening(before: string, after: string): boolean {
  return DONE_AT_NIGHT.has(after) || NIGHT_AFTER.has(before);
}

const DONE_AT_NIGHT = setOf('tuần|văn|phát|diễn|hội|trực|lửa|truyền|tuyên|giao|sinh|chiếu|chung');
const NIGHT_AFTER = setOf('tra|chức|mở|gác|diễn');

/** `08:40`, `18 giờ`, `7h30`, `2 giờ 15`, `24/24`. */
export const clockTime: Rule = ({ words, quantity: { number, next, of, value }, hasNoun }) => {
  const [before, own, after] = [words[number - 1], words[number], words[next]];
  if (after?.as === ':' && isClock(words, next + 1) && after.start === words[next - 1]?.end) return true;
  if (before?.as === ':' && words[number - 2]?.kind === 'digits' && before.end === own?.start) return true;
  const unit = after?.as.charAt(0);
  if ((unit === 'h' || unit === 'g') && /^(?:h\d*|g\d+)$/u.test(after?.as ?? '') && !isHectare(words, next))
    return true;
  if (of !== undefined && own?.text === '24') return true;
  return (before?.as === 'giờ' || before?.as === 'h') && !hasNoun && value !== null && value < 60;
};

function isClock(words: readonly Word[], at: number): boolean {
  return words[at]?.kind === 'digits' && words[at]?.start === words[at - 1]?.end;
}

function isHectare(words: readonly Word[], at: number): boolean {
  return wordAt(words, at) === 'ha';
}

/** Where the glued run of numerals and marks ends in which a date or a code is written. */
export function endOfRun(words: readonly Word[], { number, next }: Quantity): number {
  let end = number + 1;
  while (end < words.length && end < number + 12) {
    const [mark, part] = [words[end], words[end + 1]];
    if (mark?.kind !== 'mark' || !'/-.–:'.includes(mark.as) || part?.kind !== 'digits') break;
    if (mark.start !== words[end - 1]?.end || part.start !== mark.end) break;
    end += 2;
  }
  return Math.max(next, end);
}
