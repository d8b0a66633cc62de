import type { Label } from '#basis/label.ts';
import type { Meaning } from './meaning.ts';
import type { Quantity } from './quantity.ts';

/** Why a reading is unsure; nothing when it is sure. */
export function doubtOf(
  quantity: Quantity,
  meaning: Meaning | undefined,
  isSpoken: boolean
): Label | undefined {
  if (!meaning && !quantity.isPercent) {
    return {
      vi: 'Không có cụm từ nào cho biết con số này đếm gì.',
      en: 'No phrase tells what this number counts.'
    };
  }
  if (mayBeDate(quantity)) {
    return {
      vi: 'Có thể là ngày tháng chứ không phải một phần của tổng số.',
      en: 'It may be a date, not a part of a whole.'
    };
  }
  if (meaning?.rival !== undefined) {
    return {
      vi: `Các từ xung quanh cũng hợp với cách hiểu khác: ${meaning.rival}.`,
      en: `The words around would also fit another reading: ${meaning.rival}.`
    };
  }
  if (isSpoken) {
    return {
      vi: 'Sau con số không có danh từ; cách hiểu dựa vào danh từ nhắc trước đó.',
      en: 'No noun follows the number; it is read by a noun spoken of before.'
    };
  }
  return undefined;
}

function mayBeDate({ value, of }: Quantity): boolean {
  return of !== undefined && value !== null && value !== of && value <= 31 && of <= 12;
}
