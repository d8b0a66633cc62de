import type { Quantity } from '../quantity.ts';
import type { Word } from '../word.ts';
import { isCapital, type Rule, setOf, wordAt } from './suspect.ts';

const ORDINALS = setOf('thứ|khóa|hạng|khoá');
const LOOSE_ORDINALS = setOf(
  'lần|kỳ|loại|cấp|tập|trang|đợt|giai|đoạn|vòng|phiên|giải|top|quý|bậc|hệ|ca|nhóm|tuyến|bài'
);

/** `lần thứ 3`, `khóa 15`; `cấp 2` names a school, but `cung cấp 386 nguồn tin` counts. */
export const ordinal: Rule = ({ words, quantity: { from }, hasNoun }) => {
  const before = wordAt(words, from - 1);
  return ORDINALS.has(before) || (LOOSE_ORDINALS.has(before) && !hasNoun);
};

/** Nouns after which a number is a name: `phường 5`, `tổ 23`, `Quốc lộ 1`. */
const NAMED = setOf(
  'phường|quận|p|q|tổ|thôn|ấp|phố|khóm|vực|khu|đường|mốc|lộ|ql|tl|hẻm|ngõ|ngách|km|khối|cụm|đoàn|đội|đồn|trạm|xóm|' +
    'buôn|bản|lô|tầng|phòng|nhà|hộ|kênh|cống|cầu|bộ|xã|cục|v|pc|pa|tx|tk|quân|binh|chi|tiểu|lớp|câu|kiệt|dãy|block|' +
    'vùng|trại|ca|nhóm|tuyến|điểm|mức|cao|kp|tdp|kdc|trường|huyện|hạt|làng|đảo|cảng|chợ|bến|chốt|đập|hồ|giếng|tờ|thửa'
);

export const numberInAName: Rule = ({ words, quantity, hasNoun, isNextInRow }) => {
  const { number, from, next } = quantity;
  if (isNextInRow && !hasNoun) return true;
  if (from !== number || quantity.inWords || quantity.isPercent || quantity.bound === 'range') return false;
  const before = words[number - 1];
  if (before?.as === '.' && NAMED.has(wordAt(words, number - 2))) {
    return words[number - 2]?.end === before.start && before.end === words[number]?.start;
  }
  if (before?.kind !== 'word' || !NAMED.has(before.as)) return false;
  if (!hasNoun) return true;
  // `quận 5 tổ chức hội nghị`: a verb.
  if (wordAt(words, next) === 'tổ' && wordAt(words, next + 1) === 'chức') return true;
  // `phường 5 quận 3`: what follows is the next name.
  const [after, later] = [words[next], words[next + 1]];
  const isNextName = NAMED.has(after?.as ?? '') && (later?.kind === 'digits' || isCapital(later));
  return isNextName || isCapital(before);
};

const SLOGANS = setOf(
  'không|sạch|rõ|giúp|biết|nhất|tốt|giảm|có|cùng|dám|chống|giữ|an|yên|đúng|hơn|tự|trách|thường|bám|xây'
);

const COMPARING = setOf('gấp|tăng|giảm|gần|hơn|khoảng');
const HELPING = setOf('giúp|kèm|trong');

/** `mô hình 5+1`, `3 không`, `5 giúp 1`, `4 tại chỗ`, `3 trong 1`. */
export const slogan: Rule = ({ words, quantity, hasNoun, isQuoted }) => {
  const { number, next, isPercent } = quantity;
  if (isPercent) return false;
  const [before, after] = [wordAt(words, number - 1), wordAt(words, next)];
  if (after === '+' || (before === '+' && words[number - 2]?.kind === 'digits')) return true;
  if (!hasNoun && SLOGANS.has(after) && !isVerbOfResult(after, quantity)) return true;
  if (COMPARING.has(before) && isTimes(words, quantity)) return true;
  if (before === 'gấp' && /^(?:lần|đôi|rưỡi)$/u.test(after)) return true;
  if (after === 'tại' && wordAt(words, next + 1) === 'chỗ') return true;
  if (after === 'trong' && words[next + 1]?.kind === 'digits') return true;
  if (HELPING.has(before)) {
    return !hasNoun && words[number - 2]?.kind === 'digits';
  }
  // A number within a short quotation is part of a name or slogan.
  return isQuoted;
};

/** `tăng 1,5 lần`, `gấp gần 3 lần` compare; `tăng 2 lần tuần tra` does not. */
function isTimes(words: readonly Word[], { from, next }: Quantity): boolean {
  if (wordAt(words, next) !== 'lần') return false;
  const verb = wordAt(words, from - 1);
  return (
    (verb === 'gấp' || verb === 'tăng' || verb === 'giảm') &&
    !/^(?:tuần|phát|kiểm|ra)$/u.test(wordAt(words, next + 1))
  );
}

/** `lên con số 85, giúp…` goes on; only a small number makes a slogan. */
function isVerbOfResult(after: string, { value, inWords }: Quantity): boolean {
  return after !== 'không' && after !== 'sạch' && (value === null || value > 12 || inWords);
}

const ATTRIBUTES = setOf('megapixel|mb|gb|tb|kb|cc|tầng|mp|fps|inch|px|w|v|hz|độ|gmt|chỗ|cm|mm|kv|kw|watt');

/** `bình bột loại 8 kg`. */
const SIZES = setOf('loại|cỡ');
const MEASURES = setOf('kg|lít|m|cm|tấn|ly|li');

/** `xe 110cc`, `nhà 2 tầng`, `dãy trọ 30 phòng`: attributes inside a noun. */
export const attribute: Rule = ({ words, quantity: { number, next } }) => {
  const unit = wordAt(words, next);
  if (ATTRIBUTES.has(unit)) return true;
  if (SIZES.has(wordAt(words, number - 1)) && MEASURES.has(unit)) return true;
  return unit === 'phòng' && /^(?:nhà|trọ|dãy|sạn|nghỉ)$/u.test(wordAt(words, number - 1));
};
