import { isUpper } from '../letter.ts';
import { isCapital, isZeroed, isJoined, type Rule, setOf, wordAt } from './suspect.ts';

const KINDS = setOf(
  'chỉ thị|nghị quyết|quyết định|thông tư|nghị định|kế hoạch|công văn|pháp lệnh|đề án|dự án|chỉ đạo|hướng dẫn|' +
    'phối hợp|chương trình|thông báo|công điện|tiêu chí|phụ lục|kết luận|quy định|chuyên đề|nghị lần|chuyên án|' +
    'quy chế|tờ trình|thông tri|liên tịch|liên ngành|tố tụng|điều lệ|báo cáo|quốc phòng'
);
/** Whatever ends none of these need not be looked at. */
const LASTS = new Set([...KINDS].map((kind) => kind.split(' ').at(-1) ?? ''));
const SHORT_KINDS = setOf(
  'điều|khoản|mục|chương|bcđ|ctph|ct|nq|qđ|tt|nđ|kh|luật|lệnh|ctr|hd|mẫu|ttlt|nqlt|ctrph|qd|đa'
);

/** `Chỉ thị 09`, `số 09/CTr`, `521/QĐ-TTg`, `Ban Chỉ đạo 138`, `Điều 5`. */
export const documentNumber: Rule = ({ words, quantity: { number, next }, hasNoun }) => {
  const [one, two] = [wordAt(words, number - 1), wordAt(words, number - 2)];
  const [after, sign] = [words[next], words[next + 1]];
  if (after?.as === '/' && isCapital(sign) && sign?.start === after.end && !hasNoun) {
    return words[next - 1]?.end === after.start;
  }
  const isPadded = isZeroed(words[number]);
  if (one === 'số') return two !== 'con' && two !== 'tổng' && (!hasNoun || isPadded);
  if (LASTS.has(one) && KINDS.has(`${two} ${one}`))
    return !hasNoun || isPadded || isCapital(words[number - 2]);
  return SHORT_KINDS.has(one) && (!hasNoun || isCapital(words[number - 1]));
};

const TELEPHONES = setOf('gọi|thoại|hotline|đt|sđt|tel|nóng|fax|sn|zalo');

/** Telephone numbers, plates, the parts of a code. */
export const telephoneOrCode: Rule = ({ words, quantity: { number }, hasNoun }) => {
  const own = words[number];
  if (own?.kind !== 'digits') return false;
  const { length } = own.text;
  if ((length > 2 && /^0\d{2,}/u.test(own.text)) || (length > 7 && /^\d{8,}$/u.test(own.text) && !hasNoun))
    return true;
  // Glued to letters: A-12, 43B1, U70.
  const after = words[number + 1];
  if (after?.start === own.end && isUpper(after.text) && (!hasNoun || after.text === 'G')) return true;
  if (after?.start === own.end && /^[abcd]$/u.test(after.text)) return true;
  const left = words[number - 2];
  if (isJoined(words, number, -1, '-') && left?.kind === 'word' && left.end === words[number - 1]?.start) {
    return !hasNoun;
  }
  return !hasNoun && TELEPHONES.has(wordAt(words, number - 1));
};

/** `3-1 trong trận`, `2 - 2`: what is no range because it does not rise. */
export const matchResult: Rule = ({ words, quantity: { number, bound, next } }) => {
  if (bound === 'range' || words[number]?.kind !== 'digits') return false;
  if (isJoined(words, number, 1, '-') && words[number + 2]?.kind === 'digits') {
    return words[number + 2]?.start === words[number + 1]?.end && next === number + 1;
  }
  return isJoined(words, number, -1, '-') && words[number - 2]?.kind === 'digits';
};

/** `1. Công tác…` at the start of a line, `(1)`, `a/1`. */
export const numberedItem: Rule = ({ words, quantity: { number, next, of, value }, hasNoun }) => {
  if (words[number]?.kind !== 'digits' || of !== undefined || hasNoun) return false;
  const [before, after] = [words[number - 1], words[next]];
  const isAtLineStart = before === undefined || before.kind === 'break';
  if (isAtLineStart && /^[.)/]$/u.test(after?.as ?? '')) return true;
  if (before?.as === '.' && words[number - 2]?.kind === 'digits' && before.end === words[number]?.start)
    return true;
  return before?.as === '(' && after?.as === ')' && value !== null && value < 20;
};
