import { type Period, year } from '#basis/period.ts';

/** The year that a heading names, when it names one only: `Năm 2022`, `2022 / Số buổi`. */
export function yearIn(heading: string): Period | undefined {
  const years = new Set(heading.match(/(?<![\d/.])(?:19|20)\d\d(?![\d/.])/gu));
  const [only] = years;
  return years.size === 1 && only !== undefined ? year(Number(only)) : undefined;
}
