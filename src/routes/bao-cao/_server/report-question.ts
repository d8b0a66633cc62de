import { type Day, isDay, yearOf } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { type Period, year } from '#basis/period.ts';
import { readDay } from '#engine/records/fields/day.ts';
import type { Report, Side } from '#engine/reports/report.ts';
import type { Person } from '#engine/rights/role.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { labelOf } from '#messages/say.ts';
import type { World } from '#operations/world.ts';
import { sideOf } from '#programme/parties.ts';
import phuocSon from '#programme/territory/phuoc-son-cu.ts';
import { readings } from '../../_server/question.ts';
import { usualSpan } from './spans.ts';

/** What a report page was asked for. */
export interface ReportQuestion {
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
  readonly map: MapReading;
  readonly side: Side;
  /** One side's own part; everything, once, when absent. */
  readonly part: Side | undefined;
  readonly chosen: readonly string[];
}

export interface AskedReport {
  readonly question: ReportQuestion;
  /** As typed, where it is no day. */
  readonly typed: { readonly from: string; readonly to: string };
  readonly mistakes: Readonly<Record<string, Label>>;
}

/** Without a choice: the own unit, the last span that is over, the own masthead. */
export function readReportQuestion(
  query: URLSearchParams,
  report: Report,
  world: World,
  person: Person
): AskedReport {
  const [start = '', end = ''] = (query.get('ky') ?? '').split('..');
  const usual = usualSpan(report, world.today) ?? soFar(world.today);
  const typed = {
    from: start || query.get('tu') || usual.from,
    to: end || query.get('den') || usual.to
  };
  const from = dayIn(typed.from);
  const to = dayIn(typed.to);
  const side = sideIn(query.get('ben')) ?? sideOf(person.party) ?? 'police';
  const question = {
    unit: query.get('don-vi') || usualUnit(world, person, to ?? usual.to),
    from: from ?? usual.from,
    to: to ?? usual.to,
    map: readings.find((one) => one === query.get('ban-do')) ?? 'as-it-stood',
    side,
    part: query.get('phan') === 'rieng' ? side : undefined,
    chosen: report.choosesIndicators ? query.getAll('chi-tieu') : []
  };
  const mistakes = {
    ...(from ? {} : { tu: labelOf('reports.notADay') }),
    ...(to ? {} : { den: labelOf('reports.notADay') })
  };
  return { question, typed, mistakes };
}

/** The same question as the query of an address. */
export function questionQuery({ unit, from, to, map, side, part, chosen }: ReportQuestion): string {
  const query = new URLSearchParams({ 'don-vi': unit, tu: from, den: to, 'ban-do': map, ben: side });
  if (part) query.set('phan', 'rieng');
  for (const one of chosen) query.append('chi-tieu', one);
  return query.toString();
}

export function sideIn(text: string | null | undefined): Side | undefined {
  return text === 'police' || text === 'front' ? text : undefined;
}

function dayIn(text: string): Day | undefined {
  return isDay(text) ? text : readDay(text);
}

function soFar(today: Day): Period {
  return { from: year(yearOf(today)).from, to: today };
}

/** The own unit; the declared reporting territory for days on which the own unit was not there yet. */
function usualUnit({ territory }: World, { unit }: Person, on: Day): string {
  const own = territory.find(unit);
  return own && !isValidOn(own, on) ? phuocSon.unit : unit;
}
