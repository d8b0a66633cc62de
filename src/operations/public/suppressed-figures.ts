import type { Told } from '#engine/suppression/count-table.ts';
import { sumOf } from '#engine/suppression/network.ts';
import { suppress, suppressList } from '#engine/suppression/suppress.ts';
import {
  leastTold,
  sensitiveFamilies,
  type SensitiveFamily,
  sensitiveIds
} from '#programme/public/sensitive.ts';
import type { YearFigure } from './chosen-figures.ts';

export type ToldFigure = YearFigure & {
  /** Absent where the figure itself is unknown; `withheld` with everything that opens behind it. */
  readonly told: Told | undefined;
};

/**
 * The one place in which small counts are withheld, before any page, file or feed sees them. Sensitive counts are told
 * of communes that stand only, under one reading of the map, all of a family from one paper: otherwise two that are
 * told could be taken from one another.
 */
export function suppressedFigures(
  figures: readonly YearFigure[],
  isStandingCommune: (unit: string) => boolean
): readonly ToldFigure[] {
  const plain = figures
    .filter(({ indicator }) => !sensitiveIds.has(indicator))
    .map((figure) => ({ ...figure, told: figure.result.known ? figure.result.value : undefined }));
  const open = figures.filter(
    ({ unit, reading, indicator }) =>
      sensitiveIds.has(indicator) && reading === 'as-it-stood' && isStandingCommune(unit)
  );
  const places = Map.groupBy(open, ({ unit, year }) => `${unit} ${year}`);
  const sensitive = [...places.values()].flatMap((ofPlace) =>
    sensitiveFamilies.flatMap((family) => toldFamily(ofPlace, family))
  );
  return [...plain, ...sensitive];
}

function toldFamily(ofPlace: readonly YearFigure[], { of, sum }: SensitiveFamily): readonly ToldFigure[] {
  const ids = [...(sum ? [sum.id] : []), ...of.map(({ id }) => id)];
  const [lead] = ids.flatMap((id) => ofPlace.find((one) => one.indicator === id) ?? []);
  if (!lead) return [];
  const found = (id: string): YearFigure | undefined =>
    ofPlace.find((one) => one.indicator === id && isOfOnePaper(one, lead));
  const total = sum && found(sum.id);
  const parts = of.map(({ id }) => found(id));
  const counts = parts.map(countOf);
  const addsUp = total === undefined || countOf(total) === sumOf(counts);
  // Otherwise nothing says what could be taken from what.
  if (!addsUp || parts.some((part) => !part?.result.known)) return apart([...parts, total], lead);
  const told = total?.result.known ? suppressList(counts, leastTold) : untotalled(counts);
  const rows = parts.flatMap((part, index) =>
    part ? [{ ...withoutBehind(part), told: told.counts[index] ?? ('withheld' as const) }] : []
  );
  return total ? [...rows, { ...withoutBehind(total), told: told.sum }] : rows;
}

/** Only the sum can be told then; alone it stands beside nothing. */
function apart(figures: readonly (YearFigure | undefined)[], lead: YearFigure): readonly ToldFigure[] {
  return figures.flatMap((figure): readonly ToldFigure[] => {
    if (!figure) return [];
    if (!figure.result.known) return [{ ...figure, told: undefined }];
    const isLarge = figure.result.value >= leastTold && figure.indicator === lead.indicator;
    return [{ ...withoutBehind(figure), told: isLarge ? figure.result.value : ('withheld' as const) }];
  });
}

function untotalled(counts: readonly number[]): { readonly counts: readonly Told[]; readonly sum: Told } {
  const published = { rows: false, columns: false, grand: false };
  const { cells } = suppress({ cells: [counts], published }, leastTold);
  return { counts: cells[0] ?? [], sum: 'withheld' };
}

function isOfOnePaper(one: YearFigure, lead: YearFigure): boolean {
  return JSON.stringify([one.approvedBy, one.period]) === JSON.stringify([lead.approvedBy, lead.period]);
}

function countOf(figure: YearFigure | undefined): number {
  return figure?.result.known ? figure.result.value : 0;
}

/** How many records a small count has would tell it. */
function withoutBehind(figure: YearFigure): YearFigure {
  return { ...figure, records: 0, behind: { months: [] } };
}
