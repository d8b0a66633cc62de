import { addDays, type Day, dayOf, monthOf, yearOf } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import programme07Year from '../windows/programme-07-year.ts';

/**
 * How long evidence is kept when nobody says otherwise. The law on personal data asks for deletion once the
 * purpose has ended and leaves the number to whoever keeps them (Luật 91/2025/QH15).
 */
export const retention = {
  /** After the end of the programme year in which a photo was attached. */
  yearsOfPhotos: 2,
  why: {
    vi: 'hết năm của Chương trình phối hợp cộng 2 năm: đủ để sơ kết, xét khen thưởng và kiểm tra lại',
    en: 'the end of the programme year and 2 years: enough for reviews, awards and checks'
  },
  /** The span of a coordination programme; nothing about people is kept longer for its sake. */
  longestYears: 10,
  /**
   * From the day on which it was detached. Who withdraws consent has to be heard within 15 working days,
   * which is longer; until then a mistake can be undone.
   */
  daysAfterDetaching: 15
} as const satisfies Readonly<Record<string, number | Label>>;

/** The last day of a photo that is attached today. */
export function defaultLastDay(today: Day): Day {
  const year = programme07Year.at(today)?.to ?? dayOf(yearOf(today), 12, 31);
  return yearsAfter(year, retention.yearsOfPhotos);
}

export function furthestLastDay(today: Day): Day {
  return yearsAfter(today, retention.longestYears);
}

/** The last day of what was detached today, unless its own comes first. */
export function lastDayAfterDetaching(today: Day): Day {
  return addDays(today, retention.daysAfterDetaching);
}

function yearsAfter(on: Day, years: number): Day {
  return dayOf(yearOf(on) + years, monthOf(on), Number(on.slice(8)));
}
