import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { FigureSource } from '#engine/indicators/figure-source.ts';
import type { Question } from '#engine/indicators/question.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { type AreaMap, planOf } from '#engine/indicators/plan-question.ts';
import { agree, whyApart } from '#engine/reports/compare-roll-up.ts';
import type { FrozenReport } from '#engine/reports/frozen.ts';
import type { Side } from '#engine/reports/report.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import { isValidOn, type UnitVersion } from '#engine/territory/unit.ts';
import { frozenOf } from '#store/reports/issued-reports.ts';
import { readIssuedBy } from '#store/reports/issued-below.ts';
import type { Context } from '../context.ts';
import { changesSince } from './changes-since.ts';
import { numberOf } from './restatements-for.ts';

/** The report above: signed, or on its way. */
export interface Above {
  readonly unit: string;
  readonly period: Period;
  readonly reading: MapReading;
  readonly side: Side | undefined;
  /** Whose own part it tells; everything, once, when absent. */
  readonly part: Side | undefined;
  /** Its indicators over its whole area and span. */
  readonly indicators: readonly Indicator[];
  readonly definitions: Readonly<Record<string, string>>;
  readonly map: AreaMap;
  readonly source: FigureSource;
  /** Leaves of the log that it counted; all there is while it is on its way. */
  readonly size: number | undefined;
}

/** One number of a place, beside what the report above counts for it. */
export interface RollUpLine {
  readonly indicator: string;
  readonly label: Label;
  readonly theirs: Figure;
  readonly share: Figure;
  readonly agrees: boolean;
  /** Why they are apart; empty when they agree. */
  readonly reasons: readonly Label[];
}

export interface RollUpPlace {
  readonly unit: string;
  readonly name: string;
  /** None while the place has issued no report of this span, or none that the reader may see. */
  readonly issued:
    | {
        readonly report: string;
        readonly number: string;
        readonly day: Day;
        readonly lines: readonly RollUpLine[];
      }
    | undefined;
}

/** The places below in official order, each with its own report held against the share of it above. */
export async function rollUpOf(above: Above, context: Context): Promise<readonly RollUpPlace[]> {
  const places = placesBelow(above, context);
  const ids = places.map(({ id }) => id);
  const issued = (await readIssuedBy(context.sql, ids, above.period)).map(frozenOf);
  const latest = new Map(issued.map((frozen) => [frozen.unit, frozen]));
  const out: RollUpPlace[] = [];
  for (const { id, name } of places) {
    const frozen = latest.get(id);
    // One after the other: each widens the transaction's scope while it reads.
    const lines = frozen ? await linesOf(above, frozen, context) : [];
    out.push({ unit: id, name, issued: frozen && { ...aboutIssued(frozen, above.side), lines } });
  }
  return out;
}

function aboutIssued(frozen: FrozenReport, side: Side | undefined) {
  return { report: frozen.id, number: numberOf(frozen, side), day: frozen.issuedOn };
}

/** Units one level down and communes, as far as they stood on the last day; without the area itself. */
function placesBelow(
  { unit, period, reading, map }: Above,
  { world: { territory } }: Context
): readonly UnitVersion[] {
  const children = territory.childrenOn(unit, period.to);
  const communes = map
    .inSpan(unit, period, reading)
    .communes.flatMap((id) => territory.find(id) ?? [])
    .filter((one) => isValidOn(one, period.to));
  const all = new Map([...children, ...communes].map((one) => [one.id, one]));
  all.delete(unit);
  return [...all.values()];
}

async function linesOf(above: Above, frozen: FrozenReport, context: Context): Promise<readonly RollUpLine[]> {
  const { period, reading, part, map, source, size } = above;
  const told = above.indicators.flatMap((indicator) => {
    const theirs = findFigure(frozen, indicator, period);
    if (!theirs) return [];
    const question: Question = { indicator, unit: frozen.unit, period: theirs.period, reading, part };
    return [{ indicator, theirs, question }];
  });
  const shares = await evaluate(
    told.map(({ question }) => question),
    map,
    source
  );
  const between = await changesSince(
    told.map(({ question }) => ({ question, map, size: frozen.ledger.size, until: size })),
    context
  );
  return told.flatMap(({ indicator, theirs, question }, index): readonly RollUpLine[] => {
    const share = shares[index];
    if (!share) return [];
    const agrees = agree({ theirs, share });
    const { id, label } = indicator;
    const reasons = agrees
      ? []
      : whyApart({
          theirs,
          share,
          definitions: { theirs: frozen.definitions[id], above: above.definitions[id] },
          between: between[index] ?? [],
          isPart: isPart(above, question)
        });
    return [{ indicator: id, label, theirs, share, agrees, reasons }];
  });
}

/** The figure of the place's own area over the whole span; a stock on its last day. */
function findFigure({ figures, unit }: FrozenReport, indicator: Indicator, span: Period): Figure | undefined {
  const from = indicator.nature === 'stock' ? span.to : span.from;
  return Object.values(figures).find(
    (one) =>
      one.indicator === indicator.id &&
      one.trace.part !== 'both' &&
      one.unit === unit &&
      one.period.from === from &&
      one.period.to === span.to
  );
}

function isPart({ unit, reading, map }: Above, question: Question): boolean {
  const whole = planOf({ ...question, unit, reading }, map).plan;
  const its = new Set(planOf(question, map).plan.communes);
  return whole.members.some(({ commune, weight }) => its.has(commune) && weight !== 0);
}
