import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { Told } from '#engine/suppression/count-table.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import { publicIndicators } from '#programme/public/public-indicators.ts';
import { type Behind, readApprovedFigures } from '#store/public/approved-figures.ts';
import { type PublicPaper, readPublicPapers } from '#store/public/public-papers.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { chosenFigures } from './chosen-figures.ts';
import { suppressedFigures, type ToldFigure } from './suppressed-figures.ts';

/** A figure as everybody may read it, on a page, in a file, by a program. */
export interface PublicFigure {
  /** Stays the same for the same question, whatever the answer becomes. */
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly indicator: string;
  readonly year: number;
  /** The span that was approved; a stock is that of its last day. */
  readonly period: Period;
  readonly reading: MapReading;
  /** Absent when it is unknown; then `reason` says why. */
  readonly told: Told | undefined;
  readonly bound: 'exact' | 'estimated' | undefined;
  readonly reason: string | undefined;
  readonly records: number;
  readonly behind: Behind;
  readonly approvedOn: Day;
  /** The signed report that states it; absent when a closed span approved it. */
  readonly paper: PublicPaper | undefined;
}

export default operation({
  id: 'public-figures',
  label: { vi: 'Số liệu công khai', en: 'Public figures' },
  words: {
    vi: 'Số liệu đã được duyệt: có trong báo cáo đã ký ban hành, hoặc của kỳ đã chốt sổ và được duyệt. Số nhỏ về việc nhạy cảm được giữ kín.',
    en: 'Approved figures: stated in a signed report, or of a span that was closed and accepted. Small sensitive counts are withheld.'
  },
  input: v.object({ unit: v.optional(v.pipe(v.string(), v.maxLength(100))) }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: async ({ unit }, context) => ({ figures: await publicFigures(context, unit) }),
  print: ({ figures }) =>
    figures
      .map(
        ({ id, told, reason, paper, approvedOn }) =>
          `${id}  ${told ?? reason ?? ''}  ${paper?.code ?? 'chot-so'}  ${approvedOn}`
      )
      .join('\n')
});

/** In the order of units, years (the last one first) and of the page. */
export async function publicFigures(
  { sql, world: { territory, today } }: Context,
  unit?: string
): Promise<readonly PublicFigure[]> {
  const chosen = chosenFigures(await readApprovedFigures(sql, unit));
  const told = suppressedFigures(chosen, (id) => {
    const unit = territory.find(id);
    return unit?.level === 'commune' && isValidOn(unit, today);
  });
  const ids = told.flatMap(({ approvedBy }) => ('report' in approvedBy ? [approvedBy.report] : []));
  const papers = await readPublicPapers(sql, [...new Set(ids)]);
  return told
    .filter(({ indicator }) => orderOf.has(indicator))
    .map((figure) => shown(figure, territory.find(figure.unit)?.name ?? figure.unit, papers))
    .toSorted(inOrder);
}

const orderOf = new Map(publicIndicators.map(({ id }, order) => [id, order]));

function shown(
  {
    unit,
    indicator,
    year,
    period,
    reading,
    result,
    told,
    records,
    behind,
    approvedBy,
    approvedOn
  }: ToldFigure,
  unitName: string,
  papers: ReadonlyMap<string, PublicPaper>
): PublicFigure {
  return {
    id: `${unit}/${indicator}/${year}/${reading}`,
    unit,
    unitName,
    indicator,
    year,
    period,
    reading,
    told,
    bound: result.known ? result.bound : undefined,
    reason: result.known ? undefined : result.reason,
    records,
    behind,
    approvedOn,
    paper: 'report' in approvedBy ? papers.get(approvedBy.report) : undefined
  };
}

function inOrder(a: PublicFigure, b: PublicFigure): number {
  if (a.unit !== b.unit) return a.unit < b.unit ? -1 : 1;
  const years = b.year - a.year;
  const order = (orderOf.get(a.indicator) ?? 0) - (orderOf.get(b.indicator) ?? 0);
  return years || order || (a.reading < b.reading ? 1 : -1);
}
