import { digitsValue } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import type { Word } from './word.ts';

/** What is known of the number when it is asked whether it is a figure at all. */
export interface Suspect {
  readonly words: readonly Word[];
  readonly quantity: Quantity;
  /** Whether a counting noun of the field follows. */
  readonly hasNoun: boolean;
}

type Rule = (suspect: Suspect) => boolean;

/** Why a number in the text is not a figure; each rule has its name, so that a reader can be told. */
export const notFigures: Readonly<Record<string, Rule>> = {
  'duration-or-age': ({ words, quantity }) =>
    DURATIONS.has(wordAt(words, quantity.next)) && !isRankOfYears(words, quantity),
  'clock-time': isClockTime,
  date: isDate,
  'bare-year': isYear,
  'document-number': isDocumentNumber,
  ordinal: isOrdinal,
  'number-in-a-name': isInName,
  'sum-in-a-name': isSum,
  'attribute-unit': ({ words, quantity }) => ATTRIBUTES.has(wordAt(words, quantity.next)),
  'agenda-count': ({ words, quantity }) =>
    AGENDA.has(wordAt(words, quantity.next)) && !isAgendaOfResults(words, quantity),
  'numbered-item': isNumberedItem,
  'telephone-or-code': isCode,
  'named-party': isNamedParty
};

export function whyNotAFigure(suspect: Suspect): string | undefined {
  for (const [name, rule] of Object.entries(notFigures)) if (rule(suspect)) return name;
  return undefined;
}

const DURATIONS = new Set([
  'năm',
  'tháng',
  'tuần',
  'ngày',
  'giờ',
  'phút',
  'giây',
  'quý',
  'tuổi',
  'h',
  'g',
  'thập',
  'thế',
  'buổi/ngày',
  'đêm',
  'nhiệm',
  'vòng'
]);

/** `2 năm tuổi` and the like stay durations; nothing is a figure here yet. */
function isRankOfYears(words: readonly Word[], { next }: Quantity): boolean {
  return (
    wordAt(words, next) === 'vòng' && wordAt(words, next + 1) !== 'thi' && wordAt(words, next + 1) !== ''
  );
}

function isClockTime({ words, quantity: { number, next } }: Suspect): boolean {
  const after = words[next];
  const before = words[number - 1];
  const own = words[number];
  if (
    after?.as === ':' &&
    words[next + 1]?.kind === 'digits' &&
    after.start === words[next - 1]?.end &&
    words[next + 1]?.start === after.end
  )
    return true;
  if (before?.as === ':' && words[number - 2]?.kind === 'digits' && before.end === own?.start) return true;
  return /^h\d*$|^giờ$|^g\d+$/u.test(after?.as ?? '') && after?.start !== undefined;
}

const DATE_CUES = new Set([
  'ngày',
  'sáng',
  'chiều',
  'tối',
  'trưa',
  'đêm',
  'hôm',
  'nay',
  'mai',
  'qua',
  'tháng',
  'hội',
  'mùng',
  'mồng',
  'dịp',
  'lễ',
  'rằm',
  'antq',
  'quốc',
  'khánh',
  'thứ',
  'nhật',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy'
]);

/** `11/7`, `1/8/2013`, `17-8`, `tháng 6/2023`, `ngày 5 tháng 6`, `quý II/2022`. */
function isDate({ words, quantity, hasNoun }: Suspect): boolean {
  const { number, next } = quantity;
  const own = words[number];
  if (own?.kind !== 'digits')
    return wordAt(words, number - 1) === 'tháng' || wordAt(words, number - 1) === 'mùng';
  const value = digitsValue(own.text);
  const before = words[number - 1];
  if (before && /^(ngày|tháng|mùng|mồng|năm|quý)$/u.test(before.as) && !own.text.includes(',')) {
    // `mỗi năm 5 vụ`, `hằng năm 20 buổi`, `mỗi tháng 2 lần`: the noun before is a rate.
    const rate = wordAt(words, number - 2);
    const isRate = /^(mỗi|hằng|hàng|một|cả|trong|nửa|đầu|cuối|nhiều|1)$/u.test(rate);
    return !(isRate && hasNoun);
  }
  // The last part of a date: 8/2013 in 1/8/2013, or 2023 in 14-06-2023.
  if (isJoined(words, number, -1, '/-.–') && words[number - 2]?.kind === 'digits') {
    const mark = words[number - 1]?.as ?? '';
    if (mark === '/' && quantity.of === undefined && hasNoun && !isJoined(words, number - 2, -1, '/-'))
      return false;
    return mark !== '-' || !hasNoun || isJoined(words, number - 2, -1, '-/');
  }
  if (quantity.of !== undefined) {
    if (value > 31 || quantity.of > 2100) return false;
    if (quantity.of > 12 && !(quantity.of >= 1990 && value <= 12)) return false;
    const cue = wordAt(words, quantity.from - 1);
    if (quantity.of >= 1990) return true;
    if (
      /^(ngày|sáng|chiều|tối|trưa|đêm|hôm|nay|từ|đến|hội|dịp|lễ|antq|quốc|khánh|\(|-|tháng|mùng)$/u.test(cue)
    )
      return true;
    return !hasNoun;
  }
  if (isJoined(words, number, 1, '/-') && words[next]?.kind === 'mark') {
    const after = words[next + 1];
    if (after?.kind === 'digits' && after.start === words[next]?.end) {
      const isTriple =
        words[next + 2] !== undefined &&
        isJoined(words, next + 1, 1, '/-') &&
        words[next + 3]?.kind === 'digits';
      if (isTriple) return true;
      const second = digitsValue(after.text);
      if (value <= 31 && (second <= 12 || second >= 1990) && DATE_CUES.has(wordAt(words, number - 1)))
        return true;
      if (second >= 1900 && second <= 2100) return true;
    }
  }
  if (quantity.bound === 'range' && quantity.low !== undefined && quantity.high !== undefined) {
    const { low, high } = quantity;
    if (low >= 1900 && high <= 2100 && Number.isInteger(low) && !own.text.includes('.')) return true;
    const cue = wordAt(words, quantity.number - 1);
    return low <= 31 && high <= 12 && !hasNoun && (DATE_CUES.has(cue) || cue === '(' || cue === ',');
  }
  return false;
}

function isYear({ words, quantity, hasNoun }: Suspect): boolean {
  const own = words[quantity.number];
  if (own?.kind !== 'digits' || !/^(19|20)\d\d$/u.test(own.text)) return false;
  return !hasNoun || YEAR_CUES.has(wordAt(words, quantity.number - 1));
}

const YEAR_CUES = new Set(['năm', '-', '–', '/', 'từ', 'giai', 'đoạn', '(']);

const DOCUMENTS =
  /^(số|thị|quyết|định|tư|luật|lệnh|hoạch|văn|ctph|ct|nq|qđ|tt|nđ|kh|kế|án|đạo|bcđ|hướng|dẫn|trình|điều|khoản|mục|chương|tiêu|chí|phụ|lục|mẫu|phần|công|điện|đề|ctr|hd|bb|tiết|điểm)$/u;
const DOCUMENT_PAIRS = new Set([
  'chỉ thị',
  'nghị quyết',
  'quyết định',
  'thông tư',
  'nghị định',
  'kế hoạch',
  'công văn',
  'pháp lệnh',
  'đề án',
  'dự án',
  'chỉ đạo',
  'hướng dẫn',
  'phối hợp',
  'chương trình',
  'thông báo',
  'công điện',
  'tiêu chí',
  'phụ lục',
  'kết luận',
  'quy định',
  'chuyên đề',
  'hội nghị',
  'nghị lần',
  'chuyên án',
  'quy chế',
  'tờ trình',
  'thông tri'
]);

/** `Chỉ thị 09`, `số 09/CTr`, `521/QĐ-TTg`, `Ban Chỉ đạo 138`, `Điều 5`. */
function isDocumentNumber({ words, quantity, hasNoun }: Suspect): boolean {
  const { number, next } = quantity;
  const one = wordAt(words, number - 1);
  const two = wordAt(words, number - 2);
  const after = words[next];
  const follows = words[next + 1];
  if (
    after?.as === '/' &&
    follows?.kind === 'word' &&
    /^\p{Lu}/u.test(follows.text) &&
    follows.start === after.end &&
    !hasNoun
  ) {
    return words[next - 1]?.end === after.start;
  }
  if (one === 'số') {
    if (two === 'con' || two === 'tổng') return false;
    return !hasNoun || /^0\d/u.test(words[number]?.text ?? '');
  }
  if (DOCUMENT_PAIRS.has(`${two} ${one}`)) return !hasNoun || /^0\d$/u.test(words[number]?.text ?? '');
  return (
    (DOCUMENTS.test(one) &&
      !hasNoun &&
      /^(điều|khoản|mục|chương|bcđ|ctph|ct|nq|qđ|tt|nđ|kh|luật|lệnh|ctr|hd|mẫu)$/u.test(one)) ||
    false
  );
}

const ORDINALS = new Set(['thứ', 'khóa', 'hạng']);
const LOOSE_ORDINALS = new Set(['lần', 'kỳ', 'loại', 'cấp', 'tập', 'trang', 'đợt', 'giai']);

/** `lần thứ 3`, `khóa 15`; `cấp 2` names a school, but `cung cấp 386 nguồn tin` counts. */
function isOrdinal({ words, quantity, hasNoun }: Suspect): boolean {
  const before = wordAt(words, quantity.from - 1);
  return ORDINALS.has(before) || (LOOSE_ORDINALS.has(before) && !hasNoun);
}

/** Nouns after which a number is a name: `phường 5`, `tổ 23`, `Quốc lộ 1`. */
const NAMED = new Set([
  'phường',
  'quận',
  'p',
  'q',
  'tổ',
  'thôn',
  'ấp',
  'phố',
  'khóm',
  'vực',
  'khu',
  'đường',
  'mốc',
  'lộ',
  'ql',
  'tl',
  'hẻm',
  'ngõ',
  'ngách',
  'km',
  'khối',
  'cụm',
  'đoàn',
  'đội',
  'đồn',
  'trạm',
  'xóm',
  'buôn',
  'bản',
  'lô',
  'tầng',
  'phòng',
  'nhà',
  'hộ',
  'kênh',
  'cống',
  'cầu',
  'bộ',
  'xã',
  'cục',
  'v',
  'pc',
  'pa',
  'tx',
  'tk',
  'quân',
  'binh',
  'chi',
  'tiểu',
  'lớp',
  'bài',
  'câu',
  'kiệt',
  'dãy',
  'block',
  'vùng',
  'trại',
  'ca',
  'nhóm',
  'tuyến',
  'điểm',
  'mức',
  'cao'
]);

/** Verbs and links that never end a name, so a number after them counts. */
function isInName({ words, quantity, hasNoun }: Suspect): boolean {
  const { number, from } = quantity;
  if (from !== number || quantity.inWords || quantity.isPercent || quantity.bound === 'range') return false;
  const before = words[number - 1];
  if (before?.as === '.' && words[number - 2] && NAMED.has(wordAt(words, number - 2))) {
    return words[number - 2]?.end === before.start && before.end === words[number]?.start;
  }
  if (!before || before.kind !== 'word' || !NAMED.has(before.as)) return false;
  if (!hasNoun) return true;
  // `phường 5 quận 3`: what follows is the next name.
  const after = words[quantity.next];
  const later = words[quantity.next + 1];
  const isNextName =
    after !== undefined &&
    NAMED.has(after.as) &&
    (later?.kind === 'digits' || /^\p{Lu}/u.test(later?.text ?? ''));
  return isNextName || /^\p{Lu}/u.test(before.text);
}

/** `mô hình 5+1`, `3 không`, `5 giúp 1`, `4 tại chỗ`, `24/24`. */
function isSum({ words, quantity }: Suspect): boolean {
  const { number, next } = quantity;
  const after = wordAt(words, next);
  const before = wordAt(words, number - 1);
  if (after === '+' || before === '+') return true;
  if (quantity.of !== undefined && words[number]?.text === '24') return true;
  if (
    after === 'không' ||
    after === 'sạch' ||
    after === 'rõ' ||
    after === 'giúp' ||
    after === 'biết' ||
    after === 'nhất' ||
    after === 'tốt'
  )
    return true;
  if (after === 'tại' && wordAt(words, next + 1) === 'chỗ') return true;
  if (after === 'trong' && words[next + 1]?.kind === 'digits') return true;
  if (before === 'giúp' || before === 'kèm')
    return words[number - 2]?.kind === 'digits' || words[number - 2]?.as === 'một';
  return isQuotedName(words, quantity);
}

const OPEN = new Set(['“', '"', '‘', '«', "'"]);
const CLOSE = new Set(['”', '"', '’', '»', "'"]);
const LONGEST_NAME = 60;

/** A number within a short quotation is part of a name or slogan. */
function isQuotedName(words: readonly Word[], { number, next }: Quantity): boolean {
  const own = words[number];
  if (!own) return false;
  for (let at = number - 1; at >= 0 && at > number - 10; at -= 1) {
    const word = words[at];
    if (!word || word.kind === 'break' || own.start - word.start > LONGEST_NAME) return false;
    if (!OPEN.has(word.as)) {
      if (CLOSE.has(word.as)) return false;
      continue;
    }
    for (let to = next; to < words.length && to < next + 14; to += 1) {
      const end = words[to];
      if (!end || end.kind === 'break' || end.end - word.start > LONGEST_NAME) return false;
      if (CLOSE.has(end.as)) return true;
    }
    return false;
  }
  return false;
}

const ATTRIBUTES = new Set([
  'mb',
  'gb',
  'kb',
  'cc',
  'tầng',
  'mp',
  'fps',
  'inch',
  'px',
  'w',
  'v',
  'hz',
  'độ',
  'gmt',
  'g',
  'chỗ'
]);

const AGENDA = new Set([
  'nội',
  'mục',
  'nhiệm',
  'giải',
  'giai',
  'ngành',
  'bên',
  'lực',
  'phần',
  'bước',
  'khâu',
  'mặt',
  'yêu',
  'hướng',
  'điều',
  'đơn',
  'chuyên',
  'phương',
  'hình',
  'lĩnh',
  'tiêu',
  'chữ',
  'kiểu',
  'chương',
  'vấn',
  'bài',
  'cấp',
  'trụ',
  'khía',
  'nguyên',
  'chủ',
  'nhóm'
]);
const AGENDA_PAIRS = new Set([
  'nội dung',
  'mục tiêu',
  'nhiệm vụ',
  'giải pháp',
  'giai đoạn',
  'lực lượng',
  'yêu cầu',
  'chuyên đề',
  'phương châm',
  'hình thức',
  'lĩnh vực',
  'tiêu chí',
  'chương trình',
  'vấn đề',
  'bài học',
  'phương diện',
  'nguyên tắc',
  'nguyên nhân',
  'chủ đề',
  'mục đích',
  'nhóm nội',
  'nhóm giải',
  'nhóm nhiệm',
  'hướng dẫn',
  'trụ cột',
  'khía cạnh',
  'phần thi',
  'chỉ tiêu'
]);

function isAgendaOfResults(words: readonly Word[], { next, value }: Quantity): boolean {
  const one = wordAt(words, next);
  const pair = `${one} ${wordAt(words, next + 1)}`;
  if (pair === 'đơn vị') return value !== null && value > 3;
  if (pair === 'đơn thư') return true;
  if (/^(ngành|bên|bước|khâu|mặt|cấp|điều|kiểu|hướng|chữ|trụ)$/u.test(one)) return false;
  if (one === 'phần') return wordAt(words, next + 1) === 'quà';
  return !AGENDA_PAIRS.has(pair);
}

/** `1. Công tác…` at the start of a line, `(1)`, `a/1`. */
function isNumberedItem({ words, quantity, hasNoun }: Suspect): boolean {
  const { number, next } = quantity;
  if (words[number]?.kind !== 'digits' || quantity.of !== undefined) return false;
  const before = words[number - 1];
  const after = words[next];
  const startsLine = before === undefined || before.kind === 'break';
  if (startsLine && (after?.as === '.' || after?.as === ')' || after?.as === '/') && !hasNoun) return true;
  return (
    before?.as === '(' && after?.as === ')' && !hasNoun && quantity.value !== null && quantity.value < 20
  );
}

function isCode({ words, quantity, hasNoun }: Suspect): boolean {
  const text = words[quantity.number]?.text ?? '';
  if (words[quantity.number]?.kind !== 'digits') return false;
  if (/^0\d{2,}/u.test(text)) return true;
  if (/^\d{8,}$/u.test(text) && !hasNoun) return true;
  const cue = wordAt(words, quantity.number - 1);
  const own = words[quantity.number];
  // Glued to what stands before: A-12, xe 43-B1.
  if (cue === '-' && words[quantity.number - 1]?.end === own?.start) {
    const left = words[quantity.number - 2];
    if (left?.kind === 'word' && left.end === words[quantity.number - 1]?.start && !hasNoun) return true;
  }
  return /^(gọi|thoại|hotline|đt|tel|nóng|fax)$/u.test(cue) && !hasNoun;
}

/** `hai xã A và B`, `2 phường Tân An, Cẩm Châu`: parties named by apposition. */
function isNamedParty({ words, quantity, hasNoun }: Suspect): boolean {
  if (!hasNoun || quantity.value === null || quantity.value > 4 || quantity.from !== quantity.number)
    return false;
  const noun = wordAt(words, quantity.next);
  if (!/^(xã|phường|huyện|tỉnh|thôn|quận|ngành|bên|đơn|nước|bộ|cơ)$/u.test(noun)) return false;
  const name = words[quantity.next + 1];
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text)) return false;
  for (let at = quantity.next + 2; at < quantity.next + 9; at += 1) {
    if (words[at]?.as === 'và' || words[at]?.as === ',') return /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
  }
  return false;
}

function isJoined(words: readonly Word[], at: number, side: 1 | -1, marks: string): boolean {
  const own = words[at];
  const mark = words[at + side];
  if (!own || mark?.kind !== 'mark' || !marks.includes(mark.as)) return false;
  return side === 1 ? mark.start === own.end : mark.end === own.start;
}

function wordAt(words: readonly Word[], at: number): string {
  return words[at]?.as ?? '';
}
