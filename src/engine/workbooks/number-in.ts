import type { Label } from '#basis/label.ts';
import type { Cell } from './sheet.ts';

/** What a cell says as a number. */
export type NumberIn =
  /** `doubt`: read, but a person should look. */
  | { readonly is: 'number'; readonly value: number; readonly fromText: boolean; readonly doubt?: Label }
  | { readonly is: 'nothing' }
  | { readonly is: 'unread'; readonly why: Label };

const NOTHING = /^(?:[-–—_.…]*|x|không có|0\s*có|n\/a)$/iu;
const THOUSANDS = /^\d{1,3}(?:[.\s\u00a0\u202f]\d{3})+(?:,\d+)?$/u;
const PLAIN = /^\d+(?:,\d{1,2})?$/u;
const ENGLISH = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/u;
const ONE_COMMA = /^\d{1,3},\d{3}$/u;
const DOT_DECIMAL = /^\d+\.\d{1,2}$/u;
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/u;

/** Numbers typed as text follow Vietnamese writing: the dot parts thousands, the comma is decimal. */
export function numberIn(cell: Cell | undefined): NumberIn {
  if (!cell) return { is: 'nothing' };
  if (cell.isDate) return { is: 'unread', why: isDay };
  if (cell.number !== undefined) {
    if (/%\s*$/u.test(cell.text)) return { is: 'unread', why: isRate };
    return cell.number < 0
      ? { is: 'unread', why: isNegative }
      : { is: 'number', value: cell.number, fromText: false };
  }
  return numberInText(cell.text.normalize('NFC').trim());
}

function numberInText(text: string): NumberIn {
  if (NOTHING.test(text)) return { is: 'nothing' };
  const read = (value: number, doubt?: Label): NumberIn => ({
    is: 'number',
    value,
    fromText: true,
    ...(doubt ? { doubt } : {})
  });
  if (PLAIN.test(text)) return read(Number(text.replace(',', '.')));
  if (THOUSANDS.test(text)) return read(Number(text.replaceAll(/[.\s]/gu, '').replace(',', '.')));
  if (ENGLISH.test(text)) return read(Number(text.replaceAll(',', '')), inEnglish);
  if (DOT_DECIMAL.test(text)) return read(Number(text), inEnglish);
  if (ONE_COMMA.test(text)) return { is: 'unread', why: isTwofold };
  if (DATE.test(text)) return { is: 'unread', why: isDay };
  if (text.startsWith('#')) return { is: 'unread', why: isFault };
  if (text.endsWith('%')) return { is: 'unread', why: isRate };
  return { is: 'unread', why: isText };
}

const isDay: Label = {
  vi: 'ô này là ngày tháng, không phải số lượng',
  en: 'this cell is a date, not a number'
};
const isRate: Label = { vi: 'ô này là tỷ lệ phần trăm', en: 'this cell is a percentage' };
const isNegative: Label = { vi: 'ô này là số âm', en: 'this cell is negative' };
const isFault: Label = { vi: 'công thức trong ô này bị lỗi', en: 'the formula in this cell is at fault' };
const isText: Label = {
  vi: 'ô này là chữ, không đọc được thành số',
  en: 'this cell is text that is no number'
};
const isTwofold: Label = {
  vi: 'đọc được hai cách: dấu phẩy là hàng nghìn hay phần lẻ?',
  en: 'it reads in two ways: does the comma part thousands or decimals?'
};
const inEnglish: Label = {
  vi: 'viết theo lối Anh (dấu phẩy hàng nghìn, dấu chấm phần lẻ); hãy xem lại',
  en: 'written the English way; look at it'
};
