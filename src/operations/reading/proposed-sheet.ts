import type { Period } from '#basis/period.ts';
import { type HeadingRows, headingsOf } from '#engine/workbooks/headings.ts';
import { knownLayoutsOf } from '#engine/workbooks/known-layout.ts';
import { layoutOf } from '#engine/workbooks/layout.ts';
import type { Mapping } from '#engine/workbooks/mapping.ts';
import { proposeMapping } from '#engine/workbooks/propose-mapping.ts';
import { type ProposedTotal, readSheet } from '#engine/workbooks/read-sheet.ts';
import { mappingUnder } from '#engine/workbooks/sheet-layout.ts';
import { namedOtherwise, type SheetProblem, unknownUnit } from '#engine/workbooks/sheet-problems.ts';
import type { Sheet } from '#engine/workbooks/sheet.ts';
import { columnNumber } from '#engine/workbooks/cell-name.ts';
import { yearOfRow } from '#engine/workbooks/year-row.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';
import { indicators } from '#programme/catalogue.ts';
import { headingMeaning } from './heading-meaning.ts';
import type { KnownLayout } from './known-layouts.ts';
import { type GivenMapping, mappingTo } from './mapping-input.ts';
import type { NamedUnit } from './named-units.ts';
import { type ReadHeading, readHeadings } from './read-headings.ts';

export interface ReadSheetAnswer {
  readonly sheet: string;
  /** As it was given, as the layout is known, or as it is proposed; absent when the sheet is no table of places. */
  readonly mapping?: GivenMapping;
  /** By what the layout is known again. */
  readonly layout: string;
  /** Known layouts that the sheet has; the first was taken unless another reading was asked for. */
  readonly recognised: readonly Pick<KnownLayout, 'id' | 'label' | 'is'>[];
  /** Id of the one by which it is read here. */
  readonly by?: string;
  readonly headings: readonly ReadHeading[];
  readonly proposed: readonly (ProposedTotal & { readonly unitId: string })[];
  readonly totalRows: readonly { readonly row: number; readonly text: string }[];
  readonly problems: readonly SheetProblem[];
}

/** How a person wants a sheet to be read. */
export interface Wanted {
  /** All told. */
  readonly given?: Mapping | undefined;
  /** Only where the headings stand. */
  readonly headingRows?: HeadingRows | undefined;
  /** Id of a known layout, or `none` to have it proposed anew. */
  readonly by?: string | undefined;
}

/** What is known of layouts and places. */
export interface Known {
  readonly layouts: readonly KnownLayout[];
  readonly unitOf: (name: string) => NamedUnit | undefined;
  /** That was asked for. */
  readonly area: Pick<UnitVersion, 'id' | 'name'>;
}

/** What a sheet states, with the units that its rows name. */
export function proposedSheet(
  sheet: Sheet,
  wanted: Wanted,
  period: Period,
  { layouts, unitOf, area }: Known
): ReadSheetAnswer {
  const fitting = knownLayoutsOf(sheet, layouts);
  const recognised = fitting.map(({ known: { id, label, is } }) => ({ id, label, is }));
  const isTold = wanted.given !== undefined || wanted.headingRows !== undefined;
  const taken = isTold
    ? undefined
    : fitting.find(({ known }) => wanted.by === undefined || known.id === wanted.by);
  const mapping =
    wanted.given ??
    (taken
      ? mappingUnder(taken.known, taken, period)
      : proposeMapping(sheet, period, headingMeaning, wanted.headingRows));
  // A row about a year is about the area itself.
  const placeOf = (name: string): NamedUnit | undefined =>
    yearOfRow(name) ? { id: area.id, isWhole: true } : unitOf(name);
  const nothing = { headings: [], proposed: [], totalRows: [], problems: [] };
  if (!mapping) return { sheet: sheet.name, layout: '', recognised, ...nothing };
  const standing = (name: string) => {
    const named = placeOf(name);
    return named && (named.isWhole ? 'whole' : 'part');
  };
  const headings = headingsOf(sheet, mapping.headingRows);
  const { proposed, totalRows, problems } = readSheet(sheet, mapping, standing);
  return {
    sheet: sheet.name,
    mapping: mappingTo(mapping, sheet.name),
    layout: layoutOf(headings),
    recognised,
    ...(taken ? { by: taken.known.id } : {}),
    headings: readHeadings(headings, mapping, !wanted.given && !taken),
    proposed: proposed.flatMap((one) => {
      const unit = placeOf(one.unit);
      return unit ? [{ ...one, unitId: unit.id, period: spanOf(one) }] : [];
    }),
    totalRows,
    problems: [
      ...problems.filter((one) => !isSumOfStocks(one, mapping, proposed)),
      ...proposed.flatMap((one) => unitProblem(one, placeOf(one.unit), area.name))
    ]
  };
}

function unitProblem(
  { cell, unit }: ProposedTotal,
  named: NamedUnit | undefined,
  area: string
): readonly SheetProblem[] {
  if (!named) return [unknownUnit(cell, unit, area)];
  return named.otherwise === undefined ? [] : [namedOtherwise(cell, unit, named.otherwise)];
}

/** What stands at the end of each year is not added up over the years. */
function isSumOfStocks(
  { cell, is }: SheetProblem,
  { columns }: Mapping,
  proposed: readonly ProposedTotal[]
): boolean {
  if (is !== 'total-differs' || !proposed.some(({ unit }) => yearOfRow(unit))) return false;
  const column = columnNumber(cell.replace(/\d+$/u, ''));
  const indicator = columns.find((one) => one.column === column)?.indicator;
  return indicators.get(indicator ?? '')?.nature === 'stock';
}

/** A stock stands on a day. */
function spanOf({ indicator, period: { from, to } }: ProposedTotal): Period {
  return indicators.get(indicator)?.nature === 'stock' ? { from: to, to } : { from, to };
}
