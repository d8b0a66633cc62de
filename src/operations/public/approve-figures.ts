import type { Day } from '#basis/day.ts';
import { dayCount, month, overlap, type Period } from '#basis/period.ts';
import { monthOf, yearOf } from '#basis/day.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Question } from '#engine/indicators/question.ts';
import { publicIndicators } from '#programme/public/public-indicators.ts';
import { sensitiveIds } from '#programme/public/sensitive.ts';
import { addApprovedFigures, type ApprovedBy, type Behind } from '#store/public/approved-figures.ts';
import type { Context } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { LONGEST, statedFigures } from './stated-figures.ts';

export interface Approval {
  readonly unit: string;
  readonly period: Period;
  readonly approvedBy: ApprovedBy;
  readonly on: Day;
}

export async function approveStated(
  context: Context,
  approval: Approval,
  figures: readonly Figure[]
): Promise<void> {
  await keep(context, approval, statedFigures(figures));
}

/** All public figures of a span that both sides of a commune have closed, under both readings of the map. */
export async function approveClosed(context: Context, approval: Approval): Promise<void> {
  if (dayCount(approval.period) > LONGEST) return;
  const { unit, period } = approval;
  const questions = publicIndicators.flatMap((indicator) =>
    (['as-it-stood', 'as-it-is-now'] as const).map((reading) => ({ indicator, unit, period, reading }))
  );
  await keep(context, approval, await evaluate(questions, context.world.map, context.figures));
}

async function keep(context: Context, approval: Approval, figures: readonly Figure[]): Promise<void> {
  const opened = figures.map((figure) =>
    isOpened(approval, figure) ? behindQuestions(figure) : { months: [], sides: [] }
  );
  const asked = opened.flatMap(({ months, sides }) => [...months.map(({ question }) => question), ...sides]);
  const answers = await evaluate(asked, context.world.map, context.figures);
  let at = 0;
  const take = (count: number): readonly Figure[] => answers.slice(at, (at += count));
  const approved = figures.map((figure, index) => {
    const { months = [], sides = [] } = opened[index] ?? {};
    const byMonth = take(months.length);
    const [police, front] = take(sides.length);
    const behind: Behind = {
      months: months.flatMap(({ name }, place) => {
        const found = byMonth[place];
        return found?.result.known
          ? [{ month: name, value: found.result.value, records: found.records }]
          : [];
      }),
      ...(police && front ? { sides: { police: police.records, front: front.records } } : {})
    };
    return {
      unit: figure.unit,
      indicator: figure.indicator,
      period: figure.period,
      reading: figure.trace.reading,
      result: figure.result,
      records: figure.records,
      behind,
      approvedBy: approval.approvedBy,
      approvedOn: approval.on
    };
  });
  await addApprovedFigures(context.sql, approved, writtenBy(context));
  context.publicChanged();
}

/** Months of sensitive counts would tell what their year withholds. */
function isOpened({ unit, period }: Approval, figure: Figure): boolean {
  return (
    figure.unit === unit &&
    figure.period.from === period.from &&
    figure.period.to === period.to &&
    figure.result.known &&
    !sensitiveIds.has(figure.indicator)
  );
}

function behindQuestions(figure: Figure): {
  readonly months: readonly { readonly name: string; readonly question: Question }[];
  readonly sides: readonly Question[];
} {
  const indicator = getPublic(figure.indicator);
  const { unit, period, trace } = figure;
  const base = { indicator, unit, period, reading: trace.reading };
  const sides = (['police', 'front'] as const).map((part) => ({ ...base, part }));
  if (indicator.nature !== 'flow') return { months: [], sides };
  const months = monthsOf(period).map(({ name, span }) => ({ name, question: { ...base, period: span } }));
  return { months, sides };
}

function getPublic(id: string): Indicator {
  const found = publicIndicators.find((one) => one.id === id);
  if (!found) throw new RangeError(`not a public indicator: ${id}`);
  return found;
}

/** Calendar months, cut to the span. */
export function monthsOf(span: Period): readonly { readonly name: string; readonly span: Period }[] {
  const first = yearOf(span.from) * 12 + monthOf(span.from) - 1;
  const last = yearOf(span.to) * 12 + monthOf(span.to) - 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    const [year, ofYear] = [Math.floor(number / 12), (number % 12) + 1];
    const cut = overlap(month(year, ofYear), span);
    return cut ? [{ name: `${year}-${String(ofYear).padStart(2, '0')}`, span: cut }] : [];
  });
}
