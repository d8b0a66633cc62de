import { isUpper } from './letter.ts';
import type { Quantity } from './quantity.ts';
import type { Reader } from './code-of.ts';
import { isOne, wordNumeral } from './number-words.ts';
import type { Word } from './word.ts';

/** Nouns that small numbers in words rather name than count: `hai bên`, `ba người con`. */
const LOOSE = new Set(
  'lần|người|điểm|lượt|năm|xã|địa|cơ|phường|loại|tỉnh|huyện|thôn|hộ|trường|bộ|cán|chiến|gia|em|anh|chị|cháu|con|nhà|vợ|ông|bà|cha|mẹ'.split(
    '|'
  )
);
/** After these a number in words sums up or ranks: `cả hai`, `thứ ba`, `đây là hai`. */
const NO_COUNT_AFTER = new Set('thứ|tháng|cả|là|này|mùng|hàng|mỗi|vài|dăm|mấy|đôi'.split('|'));
/** After these also loose nouns are counted: `bắt ba người`, `khen bốn em`. */
const COUNTED_AFTER = new Set('gồm|bắt|giữ|khen|thưởng|giúp|cứu|phạt|nhận'.split('|'));
/** After these `năm` is the year, not five. */
const YEAR_AFTER = new Set(
  'hằng|hàng|mỗi|trong|từ|đến|cả|nhiều|những|các|đầu|cuối|giữa|qua|sau|trước|nửa|mấy|vài|một|hai|ba|bốn|mười|tháng|của|so|suốt'.split(
    '|'
  )
);

/** A number in words counts only before a counting noun of the field; `một` only in a row of results. */
export function countsInWords(
  words: readonly Word[],
  quantity: Quantity,
  head: number,
  reader: Reader
): boolean {
  const { number, next, value, low, from } = quantity;
  const least = value ?? low ?? 0;
  if (head === 0 || least === 0) return false;
  if (isUpper(words[next]?.text ?? '') && !isAllCapitals(words[number])) return false;
  const before = words[from - 1];
  if (NO_COUNT_AFTER.has(before?.as ?? '')) return false;
  if (words[number]?.as === 'năm' && (YEAR_AFTER.has(before?.as ?? '') || before?.kind === 'digits'))
    return false;
  // `hai phần ba số hộ`.
  if (before?.as === 'phần' || words[next]?.as === 'phần') return false;
  // `ba bốn cái`, `năm bảy người`: nobody counted.
  if (before && next - number === 1 && isOne(before)) return false;
  if (least > 1) {
    const isCounted = least > 2 && (COUNTED_AFTER.has(before?.as ?? '') || isPerGroup(words, from));
    return next - number > 1 || isCounted || !LOOSE.has(words[next]?.as ?? '');
  }
  if (quantity.bound !== 'exact' && quantity.from < number) return true;
  return words[next]?.as !== 'số' && isInRow(words, quantity, head, reader);
}

/** `mỗi tổ có năm người`. */
function isPerGroup(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.as === 'có' && (words[from - 3]?.as === 'mỗi' || words[from - 4]?.as === 'mỗi');
}

function isAllCapitals(word: Word | undefined): boolean {
  return word !== undefined && word.text === word.text.toUpperCase();
}

/** `một vụ/hai đối tượng`, `một khẩu súng kíp, hai khẩu súng hơi`. */
function isInRow(words: readonly Word[], { number, next }: Quantity, head: number, reader: Reader): boolean {
  if (words[number - 1]?.as === '/') return true;
  for (let at = next + head; at < next + head + 4; at += 1) {
    const as = words[at]?.as ?? '';
    if (as === '/') return true;
    if (as !== ',' && as !== 'và' && as !== ';') continue;
    if (words[at + 1]?.kind === 'digits') return true;
    const other = wordNumeral(words, at + 1);
    return other !== undefined && reader.headAt(other.next) > 0;
  }
  const mark = words[number - 1]?.as ?? '';
  return (mark === ',' || mark === 'và') && endsRow(words, number, reader);
}

/** The words before the comma are a number and its noun. */
function endsRow(words: readonly Word[], number: number, reader: Reader): boolean {
  for (let at = number - 3; at >= number - 8; at -= 1) {
    if (words[at]?.kind === 'digits') return reader.headAt(at + 1) > 0;
    const one = wordNumeral(words, at);
    if (one && reader.headAt(one.next) > 0 && one.next < number - 1) return true;
  }
  return false;
}
