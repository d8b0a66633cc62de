import { addDays, type Day, dayOf, earlier, monthOf, yearOf } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';

export interface SubSpan {
  readonly key: string;
  readonly name: string;
  readonly span: Period;
}

/** The same days a year earlier; 29 February becomes 28. */
export function yearBefore({ from, to }: Period): Period {
  return { from: shifted(from, -12), to: shifted(to, -12) };
}

/** Steps of so many months from the first day, the last one cut; months of a window run from its own day. */
export function subSpans({ from, to }: Period, months: number): readonly SubSpan[] {
  const out: SubSpan[] = [];
  for (let step = 0; ; step += 1) {
    const start = shifted(from, step * months);
    if (start > to) return out;
    const end = earlier(to, addDays(shifted(from, (step + 1) * months), -1));
    out.push({ key: start, name: nameOf(start, end, months), span: { from: start, to: end } });
  }
}

function nameOf(from: Day, to: Day, months: number): string {
  // A window's month is named after the one it ends in: 15/5 to 14/6 is June.
  if (months === 1) return `Tháng ${monthOf(to)}/${yearOf(to)}`;
  return months === 12 ? `Năm ${yearOf(to)}` : `${short(from)} – ${short(to)}`;
}

function short(on: Day): string {
  const [, month, dayOfMonth] = on.split('-').map(Number);
  return `${dayOfMonth ?? ''}/${month ?? ''}/${yearOf(on)}`;
}

function shifted(on: Day, months: number): Day {
  const count = yearOf(on) * 12 + monthOf(on) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const last = Number(addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1).slice(8));
  return dayOf(year, month, Math.min(Number(on.slice(8)), last));
}
