import { type Day, addDays, monthOf, yearOf } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `15/6–14/7` or `15/12/2022–14/12/2023`: the years only where they differ. */
export function daysOf(of: Period): Label {
  const sameYear = yearOf(of.from) === yearOf(of.to);
  const vi = (on: Day): string => `${dateOf(on)}/${monthOf(on)}${sameYear ? '' : `/${yearOf(on)}`}`;
  const en = (on: Day): string =>
    `${dateOf(on)} ${MONTHS[monthOf(on) - 1] ?? ''}${sameYear ? '' : ` ${yearOf(on)}`}`;
  return { vi: `${vi(of.from)}–${vi(of.to)}`, en: `${en(of.from)} – ${en(of.to)}` };
}

/** A week has no accepted number of its own: it is named by its days. */
export function weekNamed(of: Period): Label {
  const { vi, en } = daysOf(of);
  const year = yearOf(of.to);
  return yearOf(of.from) === year
    ? { vi: `tuần ${vi} năm ${year}`, en: `week ${en} ${year}` }
    : { vi: `tuần ${vi}`, en: `week ${en}` };
}

/** Periods are named after the calendar month, quarter, half or year in which they close. */
export function monthNamed(of: Period): Label {
  const year = yearOf(of.to);
  const month = monthOf(of.to);
  return withDays({ vi: `tháng ${month} năm ${year}`, en: `${MONTHS[month - 1] ?? ''} ${year}` }, of);
}

export function quarterNamed(of: Period): Label {
  const year = yearOf(of.to);
  const quarter = Math.ceil(monthOf(of.to) / 3);
  return withDays({ vi: `quý ${ROMAN[quarter - 1] ?? ''} năm ${year}`, en: `Q${quarter} ${year}` }, of);
}

export function halfNamed(of: Period): Label {
  const year = yearOf(of.to);
  const isFirst = monthOf(of.to) <= 6;
  return withDays(
    {
      vi: `6 tháng ${isFirst ? 'đầu' : 'cuối'} năm ${year}`,
      en: `${isFirst ? 'first' : 'second'} half of ${year}`
    },
    of
  );
}

export function yearNamed(of: Period): Label {
  return withDays({ vi: `năm ${yearOf(of.to)}`, en: `${yearOf(of.to)}` }, of);
}

/** `năm thứ ba (1/8/2015–31/7/2016)`, counted from the first year of a programme. */
export function programmeYearNamed(of: Period, begun: Day): Label {
  const passed = yearOf(of.from) - yearOf(begun);
  return withDays(
    { vi: `năm thứ ${ORDINALS[passed] ?? passed + 1} của Chương trình`, en: `programme year ${passed + 1}` },
    of
  );
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'];

/** The days are left out where the calendar says them already. */
function withDays(named: Label, of: Period): Label {
  if (isCalendar(of)) return named;
  const days = daysOf(of);
  return { vi: `${named.vi} (${days.vi})`, en: `${named.en} (${days.en})` };
}

function isCalendar(of: Period): boolean {
  const isWhole = addDays(of.to, 1).endsWith('-01');
  return of.from.endsWith('-01') && isWhole && yearOf(of.from) === yearOf(of.to);
}

function dateOf(on: Day): number {
  return Number(on.slice(8));
}
