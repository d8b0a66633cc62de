import type { Word } from '../word.ts';
import { type Rule, setOf, wordAt } from './suspect.ts';

/** What announces a number without a noun: `lên con số 85`, `có giá trị: 97`, `tăng từ 3 lên 5 mô hình`. */
const ANNOUNCES = setOf(
  ':|là|đạt|còn|lên|xuống|tăng|giảm|có|được|gồm|giá|tiền|phí|vốn|góp|phạt|thưởng|lương|quỹ|thành|tổng|số|từ|tới|đến|nữ|nam|=|(|chiếm'
);

/** A number that counts nothing known and that nothing announces is part of a name, or a slip. */
export const bareNumber: Rule = ({ words, quantity: { from, next, isVague, isPercent }, hasNoun }) => {
  if (hasNoun || isVague || isPercent || mayCount(words[next])) return false;
  const before = wordAt(words, from - 1);
  if (RESULTS.has(before) && ENDS.has(words[next]?.as ?? '\n')) return false;
  // The cell behind its label: `Số buổi tuyên truyền | 312`.
  if (before === '|' && words[from - 2]?.kind === 'word') return false;
  return !ANNOUNCES.has(before);
};

/** `29 mô hình; xây mới 11; giải thể 02`: what became of things counted before. */
const RESULTS = setOf(
  'mới|thể|lập|rộng|cố|nộp|hồi|rõ|phá|bắt|thành|cũ|khác|nặng|nhẹ|chết|thương|thêm|duyệt|công'
);
const ENDS = setOf(';|,|.|)|\n');

const FUNCTION_WORDS = setOf(
  'và|của|tại|ở|trong|với|là|thì|mà|đã|đang|sẽ|bị|được|do|để|khi|về|cho|theo|từ|đến|trên|còn|vây|bắt|có|cung|tổ|hằng|' +
    'hàng|mỗi|cũng|ra|vào|nên|nhằm|hoặc|hay|này|đó|sau|trước|qua|nay|như'
);

function mayCount(word: Word | undefined): boolean {
  return word?.kind === 'word' ? !FUNCTION_WORDS.has(word.as) : word?.as === '“' || word?.as === '"';
}
