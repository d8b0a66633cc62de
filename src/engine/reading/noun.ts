import type { Word } from './word.ts';

const STOPS = new Set([
  'có',
  'được',
  'đã',
  'về',
  'cho',
  'của',
  'tại',
  'ở',
  'trong',
  'trên',
  'với',
  'và',
  'hoặc',
  'là',
  'do',
  'bị',
  'để',
  'từ',
  'đến',
  'theo',
  'các',
  'những',
  'này',
  'đó',
  'khi',
  'mà',
  'thì',
  'nhằm',
  'qua',
  'so',
  'cùng',
  'gồm',
  'nên',
  'vào',
  'ra',
  'lên',
  'xuống',
  'đang',
  'sẽ',
  'còn',
  'chưa',
  'không',
  'thuộc',
  'tham',
  'gia',
  'dự',
  'trở'
]);

/** How many words a noun takes when none of the field's phrases says. */
const LONGEST = 2;

/** Index after the noun that begins at `at`; cut short when in doubt. */
export function nounEnd(words: readonly Word[], at: number, head: number): number {
  if (head > 0) return at + head;
  let end = at;
  while (end < at + LONGEST) {
    const word = words[end];
    if (word?.kind !== 'word' || STOPS.has(word.as)) break;
    if (end > at && /^\p{Lu}/u.test(word.text)) break;
    end += 1;
  }
  return end;
}
