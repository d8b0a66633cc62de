import type { Quantity } from '../quantity.ts';
import type { Word } from '../word.ts';
import { isCapital, isZeroed, type Rule, setOf, wordAt } from './suspect.ts';

/** Nouns of contents and parties; a number before them only announces a list. */
const ALWAYS = setOf('ngành|bên|bước|khâu|mặt|điều|kiểu|hướng|chữ|cấp|mũi|chân');
const PAIRS = setOf(
  'nội dung|trụ cột|mục tiêu|nhiệm vụ|giải pháp|giai đoạn|lực lượng|yêu cầu|phương châm|hình thức|lĩnh vực|tiêu chí|' +
    'chương trình|vấn đề|bài học|phương diện|nguyên tắc|nguyên nhân|chủ đề|mục đích|nhóm nội|nhóm giải|nhóm nhiệm|' +
    'nhóm vấn|hướng dẫn|khía cạnh|phần thi|phần chính|chỉ tiêu|tồn tại|biện pháp|quan điểm|kinh nghiệm|hạn chế|' +
    'khó khăn|nghị quyết|luật quan|tác giả|yếu tố|dấu hiệu|kịch bản|tình huống|hành vi|thủ đoạn'
);
/** Only a few of them are parties; many are counted. */
const FEW = setOf('đơn vị|cơ quan|chuyên đề|chương trình|nghị quyết|kịch bản|tình huống|phần thi');
/** Whatever begins none of these need not be looked at. */
const FIRSTS = new Set([
  ...ALWAYS,
  'phần',
  'tổ',
  ...[...PAIRS, ...FEW].map((pair) => pair.split(' ')[0] ?? '')
]);
const MOST_PARTIES = 3;

export const agendaCount: Rule = ({ words, quantity }) => {
  const { number, next, value, of, inWords } = quantity;
  if (of !== undefined || quantity.isPercent || quantity.isVague) return false;
  // Contents are announced in plain figures; `03 đơn vị` are counted.
  if (isZeroed(words[number])) return false;
  const one = wordAt(words, next);
  if (!FIRSTS.has(one)) return isResumed(words, quantity);
  const pair = `${one} ${wordAt(words, next + 1)}`;
  if (ALWAYS.has(one)) return pair !== 'điều tra' && pair !== 'mặt hàng' && pair !== 'mặt trận';
  if (pair === 'tổ chức') return wordAt(words, next + 2) === 'chính' || isResumed(words, quantity);
  if (one === 'phần') return isAnnouncedPart(wordAt(words, next + 1), value);
  if (FEW.has(pair)) {
    return value !== null && (value <= MOST_PARTIES || inWords) && !isResult(words, number);
  }
  return PAIRS.has(pair) || isResumed(words, quantity);
};

const RESULTS = setOf('khen|thưởng|tặng|cờ|phạt|dương|chuẩn|dẫn');
const NEAR = 5;

/** `tặng cờ thi đua cho 3 đơn vị`. */
function isResult(words: readonly Word[], number: number): boolean {
  for (let at = number - 1; at >= number - NEAR; at -= 1) {
    if (RESULTS.has(wordAt(words, at))) return true;
    if (words[at]?.kind !== 'word') return false;
  }
  return false;
}

function isAnnouncedPart(after: string, value: number | null): boolean {
  if (after === 'quà' || after === 'việc' || after === 'thưởng' || after === 'cơm') return false;
  return value !== null && value < 5;
}

/** `2 mô hình này`, `ba đơn vị nói trên`: both were named before. */
function isResumed(words: readonly Word[], { next, value }: Quantity): boolean {
  if (value === null || value > 9) return false;
  for (let at = next + 1; at <= next + 3; at += 1) {
    const [as, after] = [wordAt(words, at), wordAt(words, at + 1)];
    if (words[at]?.kind !== 'word') return false;
    if (as === 'này' || as === 'ấy' || ((as === 'nói' || as === 'kể') && after === 'trên')) return true;
  }
  return false;
}

const PARTIES = setOf('dân|xã|phường|huyện|tỉnh|thôn|quận|nước|bộ|cụm|ấp|bản|làng|khu|thị|cơ|đơn');
const MOST_NAMED = 6;

/** `2 xã A và B`, `3 phường Tân An, Cẩm Châu`, `4 phường là Ba Đình…`, `3 cụm, gồm…`: named by apposition. */
export const namedParty: Rule = ({ words, quantity: { value, from, number, next, of } }) => {
  if (value === null || value > MOST_NAMED || from !== number || of !== undefined) return false;
  if (!PARTIES.has(wordAt(words, next))) return false;
  for (let at = next + 1; at <= next + 3; at += 1) {
    const as = wordAt(words, at);
    if (isCapital(words[at])) return isRowOfNames(words, at);
    if (as === 'là' || as === 'gồm' || as === ':') return isCapital(words[at + 1]);
    if (as !== ',' && words[at]?.kind !== 'word') return false;
  }
  return false;
};

function isRowOfNames(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + 8; at += 1) {
    if (wordAt(words, at) === 'và' || wordAt(words, at) === ',') return isCapital(words[at + 1]);
  }
  return false;
}
