import { type Day, dayOf, earlier, later, yearOf } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Commission, Want } from '#engine/reports/report.ts';
import { askedBy } from '#engine/reports/asked-by.ts';
import { overlapWants } from '../periodic/overlaps.ts';
import { spanFor } from '../periodic/span-for.ts';
import { guidance } from '../sections/grassroots.ts';
import { mediation } from '../sections/occasions.ts';
import { narrated, tabled } from './review-indicators.ts';

/** Those of the review's own text, and those of the parts that it shares with other reports. */
const told = [...new Set([...narrated, ...askedBy([guidance, mediation])])];

/** The calendar years of the programme, the first and the last cut to its days. */
export function programmeYears({ from, to }: Period): readonly Period[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const within = (year: number, start: Day, end: Day): Period => ({
    from: later(start, dayOf(year, 1, 1)),
    to: earlier(end, dayOf(year, 12, 31))
  });
  return years.map((year) => within(year, from, to));
}

export function reviewWants(commission: Commission): readonly Want[] {
  const { unit, places, period } = commission;
  const want = (key: string, indicator: Indicator, of: string, span: Period): Want => ({
    key,
    indicator,
    unit: of,
    period: spanFor(indicator, span)
  });
  return [
    ...told.map((indicator) => want(indicator.id, indicator, unit.id, period)),
    ...programmeYears(period).flatMap((span) =>
      tabled.map((indicator) => want(`${indicator.id} ${span.from}`, indicator, unit.id, span))
    ),
    ...places.flatMap((place) =>
      tabled.map((indicator) => want(`${indicator.id} ${place.id}`, indicator, place.id, period))
    ),
    ...overlapWants(tabled, commission)
  ];
}
