import { type Day, monthOf, yearOf } from './day.ts';
import { twoDigits } from './quantity.ts';

/**
 * `ngày 05 tháng 01 năm 2024`. Days below 10 and months 1 and 2 get a leading zero, months 3 to 9 do not
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 4).
 */
export function vietnameseDate(of: Day): string {
  const month = monthOf(of);
  return `ngày ${of.slice(8)} tháng ${month <= 2 ? twoDigits(month) : month} năm ${yearOf(of)}`;
}
