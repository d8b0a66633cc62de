import { type Day, dayOf, isDay } from '#basis/day.ts';
import { year } from '#basis/period.ts';
import { yearOf } from '#basis/day.ts';
import { unitIn } from '#components/UnitPicker/unit-text.ts';
import type { Part } from '#engine/records/sides.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { World } from '#operations/world.ts';

/** What an address asks of figures. Days that are none are left out rather than guessed. */
export interface AskedFigures {
  readonly unit: string;
  readonly from: Day | undefined;
  readonly to: Day;
  readonly map: MapReading;
  /** Whose own part; everything, once, when absent. */
  readonly part: Part | undefined;
}

export const parts: readonly Part[] = ['police', 'front', 'both'];

export const readings: readonly MapReading[] = ['as-it-stood', 'as-it-is-now'];

/** Without days: this year until today. Without a unit: the reader's own. */
export function readQuestion(query: URLSearchParams, world: World, own: string): AskedFigures {
  const dayIn = (name: string): Day | undefined => {
    const text = query.get(name) ?? '';
    return isDay(text) ? text : undefined;
  };
  const unit = unitIn(query.get('don-vi') ?? '');
  return {
    unit: unit === '' ? own : unit,
    from: dayIn('tu'),
    to: dayIn('den') ?? world.today,
    map: readings.find((one) => one === query.get('ban-do')) ?? 'as-it-stood',
    part: parts.find((one) => one === query.get('phan'))
  };
}

export function figureAddress(
  indicator: string,
  asked: Omit<AskedFigures, 'part'> & Partial<Pick<AskedFigures, 'part'>>
): string {
  const { unit, from, to, map, part } = asked;
  const query = new URLSearchParams({
    'don-vi': unit,
    ...(from ? { tu: from } : {}),
    den: to,
    'ban-do': map,
    ...(part ? { phan: part } : {})
  });
  return `/so-lieu/${indicator}?${query}`;
}

/** The same indicator by calendar years in the explorer, ten of them when only a day was asked. */
export function courseAddress(indicator: string, { unit, from, to, map, part }: AskedFigures): string {
  const since = from && yearOf(from) < yearOf(to) ? from : dayOf(yearOf(to) - 9, 1, 1);
  const span = { ky: 'calendar-year', tu: since, den: to, 'ban-do': map, ...(part ? { phan: part } : {}) };
  return `/so-lieu?${new URLSearchParams({ 'don-vi': unit, 'chi-tieu': indicator, ...span })}`;
}

/** A flow asked without any day is asked for this year. */
export function withStart(asked: AskedFigures, query: URLSearchParams, isStock: boolean): AskedFigures {
  if (isStock || asked.from || query.has('den')) return asked;
  return { ...asked, from: startOfYear(asked.to) };
}

export function startOfYear(of: Day): Day {
  return year(yearOf(of)).from;
}
