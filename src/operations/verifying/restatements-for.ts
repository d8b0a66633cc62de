import { canonicalJson } from '#basis/canonical-json.ts';
import type { Label } from '#basis/label.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Question } from '#engine/indicators/question.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { AreaMap } from '#engine/indicators/plan-question.ts';
import type { FrozenReport } from '#engine/reports/frozen.ts';
import { reasonsOf } from '#engine/reports/reasons.ts';
import type { Side } from '#engine/reports/report.ts';
import type { Restatement } from '#engine/reports/restatement.ts';
import { questionKey } from '#engine/reports/verified-figure.ts';
import { indicators } from '#programme/catalogue.ts';
import { frozenOf, readIssuedOf } from '#store/reports/issued-reports.ts';
import type { Context } from '../context.ts';
import { definitionDigests } from '../issuing/frozen-digest.ts';
import { changesSince } from './changes-since.ts';
import { mapOf } from './recompute.ts';

/** The report on its way, which is to tell what has changed. */
export interface Upcoming {
  readonly id?: string;
  readonly unit: string;
  /** Whose number names an earlier report. */
  readonly side?: Side | undefined;
}

/** A figure as the office last told it. */
interface Told {
  readonly frozen: FrozenReport;
  readonly figure: Figure;
  readonly question: Question;
  readonly map: AreaMap;
}

/**
 * Figures that this office has told and that are other numbers today. What a later report has told already,
 * by stating the figure or by restating it, is not told again.
 */
export async function restatementsFor(upcoming: Upcoming, context: Context): Promise<readonly Restatement[]> {
  const issued = await readIssuedOf(context.sql, upcoming.unit);
  const earlier = issued.filter(({ id }) => id !== upcoming.id).map(frozenOf);
  const told = lastTold(earlier, context);
  const now = await liveFigures(told, context);
  const changed = told.flatMap((one, index) => {
    const live = now[index];
    return live && !isSameNumber(one.figure, live) ? [{ ...one, live }] : [];
  });
  if (changed.length === 0) return [];
  const touches = await changesSince(
    changed.map(({ question, map, frozen }) => ({ question, map, size: frozen.ledger.size })),
    context
  );
  return changed.map(({ frozen, figure, live }, index) => ({
    report: frozen.id,
    number: numberOf(frozen, upcoming.side),
    day: frozen.issuedOn,
    was: figure,
    now: live,
    reasons: whyOf(frozen, figure, reasonsOf(touches[index] ?? [])).map(({ vi }) => vi)
  }));
}

/** `05/BC-CAX`, as the records office writes it. */
export function numberOf({ versions }: FrozenReport, side: Side | undefined): string {
  const version = versions.find((one) => one.side === side) ?? versions[0];
  return version ? `${String(version.number).padStart(2, '0')}/${version.sign}` : '';
}

function lastTold(earlier: readonly FrozenReport[], context: Context): readonly Told[] {
  const told = new Map<string, Told>();
  for (const frozen of earlier) {
    const map = mapOf(frozen, context);
    const figures = [...Object.values(frozen.figures), ...frozen.restatements.map(({ now }) => now)];
    for (const figure of figures) {
      const indicator = indicators.get(figure.indicator);
      if (!indicator) continue;
      const { unit, period, trace } = figure;
      const question = { indicator, unit, period, reading: trace.reading, part: trace.part };
      told.set(questionKey(figure), { frozen, figure, question, map });
    }
  }
  return [...told.values()];
}

async function liveFigures(
  told: readonly Told[],
  { figures: source }: Context
): Promise<readonly (Figure | undefined)[]> {
  const live = new Map<Told, Figure>();
  for (const [map, group] of Map.groupBy(told, (one) => one.map)) {
    const answers = await evaluate(
      group.map(({ question }) => question),
      map,
      source
    );
    group.forEach((one, index) => {
      const answer = answers[index];
      if (answer) live.set(one, answer);
    });
  }
  return told.map((one) => live.get(one));
}

function isSameNumber(a: Figure, b: Figure): boolean {
  return canonicalJson(a.result) === canonicalJson(b.result);
}

function whyOf(frozen: FrozenReport, { indicator: id }: Figure, reasons: readonly Label[]): readonly Label[] {
  const indicator = indicators.get(id);
  const isRedefined = indicator && definitionDigests([indicator])[id] !== frozen.definitions[id];
  if (isRedefined) return [...reasons, REDEFINED];
  return reasons.length > 0 ? reasons : [UNEXPLAINED];
}

const REDEFINED: Label = {
  vi: 'định nghĩa của chỉ tiêu đã đổi',
  en: 'the indicator is defined otherwise'
};

/** The ledger does not explain it: verifying the report says where somebody reached past it. */
const UNEXPLAINED: Label = {
  vi: 'chưa rõ nguyên nhân, cần kiểm chứng báo cáo trước',
  en: 'the cause is unknown; verify the earlier report'
};
