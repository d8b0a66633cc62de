import { type Day, monthOf, yearOf } from './day.ts';
import { twoDigits } from './quantity.ts';

/**
 * `ngày 05 tháng 01 năm 2024`. Days below 10 and months 1 and 2 get a leading zero, months 3 to 9 do not
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 4).
 */
export function vietnameseDate(of: Day): string {
  return `ngày ${dayPart(of)} tháng ${monthPart(of)} năm ${yearOf(of)}`;
}

/** `01/8/2013`, by the same rule. */
export function shortVietnameseDate(of: Day): string {
  return `${dayPart(of)}/${monthPart(of)}/${yearOf(of)}`;
}

function dayPart(of: Day): string {
  return of.slice(8, 10);
}

function monthPart(of: Day): string {
  const month = monthOf(of);
  return month <= 2 ? twoDigits(month) : String(month);
}
