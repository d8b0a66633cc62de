import type { Day } from '#basis/day.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { PlannedItem } from '#engine/planning/plan.ts';
import type { Answered, Commission, Report, Side } from '#engine/reports/report.ts';
import type { Restatement } from '#engine/reports/restatement.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import { nameOn } from '#engine/territory/name-on.ts';
import { lastDay } from '#engine/territory/unit.ts';
import { isDemonstration } from '#store/setting.ts';
import type { Context } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';
import { plannedAfter } from './planned-after.ts';

export interface Composing {
  readonly report: Report;
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
  readonly reading: MapReading;
  readonly side?: Side;
  /** Whose own part is told; each activity once, whosever it is, when absent. */
  readonly part?: Side | undefined;
  readonly chosen?: readonly Indicator[];
  readonly restatements?: readonly Restatement[];
  /** As a signed report froze it; read anew when absent. */
  readonly planned?: readonly PlannedItem[];
}

export interface Composed {
  readonly commission: Commission;
  readonly document: OfficialDocument;
  /** By the key the report asks with. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The same figures under another masthead. */
  readonly documentOf: (side: Side) => OfficialDocument;
}

/** All figures are asked at once, in one snapshot, and handed to the report's words. */
export async function composed(composing: Composing, context: Context): Promise<Composed> {
  const { report, reading } = composing;
  const commission = await commissionOf(composing, context);
  const wants = report.wants(commission);
  const answers = await evaluate(
    wants.map(({ indicator, unit, period, part = composing.part }) => ({
      indicator,
      unit,
      period,
      reading,
      part
    })),
    context.world.map,
    context.figures
  );
  const figures = new Map(
    wants.flatMap((want, index) => {
      const answer = answers[index];
      return answer ? [[want.key, answer] as const] : [];
    })
  );
  const answered: Answered = (key) => {
    const figure = figures.get(key);
    if (!figure) throw new Error(`the report ${report.id} did not say that it wants ${key}`);
    return figure;
  };
  const documentOf = (side: Side): OfficialDocument => report.compose({ ...commission, side }, answered);
  return { commission, document: documentOf(commission.side), figures, documentOf };
}

async function commissionOf(composing: Composing, { world, sql }: Context): Promise<Commission> {
  const { report, unit: id, from, to, reading, part, chosen = [], restatements = [] } = composing;
  const side = composing.side ?? part ?? 'police';
  const { territory } = world;
  const unit = getUnit(territory, id, to);
  const last = lastDay(unit);
  // Names and places as they were on the last day of the report on which the unit stood.
  const on = last !== null && last < to ? last : to;
  const above = territory.ancestorsOn(unit.id, on).find((one) => one.level !== 'nation');
  const places = territory.childrenOn(unit.id, on).map((one) => ({ id: one.id, name: one.name }));
  return {
    unit: {
      id: unit.id,
      name: nameOn(territory, unit.id, to) ?? unit.name,
      code: unit.code,
      level: unit.level
    },
    above: above?.name,
    places,
    period: { from, to },
    reading,
    part,
    side,
    chosen,
    restatements,
    planned:
      composing.planned ?? (report.tellsPlan ? await plannedAfter(sql, { unit: unit.id, side, to }) : []),
    today: world.today,
    illustration: await isDemonstration(sql)
  };
}
