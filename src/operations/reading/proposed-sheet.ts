import type { Period } from '#basis/period.ts';
import { columnName } from '#engine/workbooks/cell-name.ts';
import { headingsOf } from '#engine/workbooks/headings.ts';
import { layoutOf } from '#engine/workbooks/layout.ts';
import type { Mapping } from '#engine/workbooks/mapping.ts';
import { headingMatcher } from '#engine/workbooks/match-heading.ts';
import { proposeMapping } from '#engine/workbooks/propose-mapping.ts';
import { type ProposedTotal, readSheet } from '#engine/workbooks/read-sheet.ts';
import { type SheetProblem, unknownUnit } from '#engine/workbooks/sheet-problems.ts';
import type { Sheet } from '#engine/workbooks/sheet.ts';
import { indicators } from '#programme/catalogue.ts';
import { type GivenMapping, mappingTo } from './mapping-input.ts';

const match = headingMatcher(indicators.values());

export interface ReadSheetAnswer {
  readonly sheet: string;
  /** As it was given, or as it is proposed; absent when the sheet is no table of places. */
  readonly mapping?: GivenMapping;
  /** By what the layout is known again. */
  readonly layout: string;
  readonly headings: readonly {
    readonly column: string;
    readonly text: string;
    readonly indicator?: string;
    /** The phrase that told, when nobody did; and what would fit as well. */
    readonly phrase?: string;
    readonly rival?: string;
  }[];
  readonly proposed: readonly (ProposedTotal & { readonly unitId: string })[];
  readonly totalRows: readonly { readonly row: number; readonly text: string }[];
  readonly problems: readonly SheetProblem[];
}

/** What a sheet states, with the units that its rows name. */
export function proposedSheet(
  sheet: Sheet,
  given: Mapping | undefined,
  period: Period,
  unitOf: (name: string) => string | undefined
): ReadSheetAnswer {
  const mapping = given ?? proposeMapping(sheet, period, match);
  if (!mapping) {
    return { sheet: sheet.name, layout: '', headings: [], proposed: [], totalRows: [], problems: [] };
  }
  const headings = headingsOf(sheet, mapping.headingRows);
  const { proposed, totalRows, problems } = readSheet(sheet, mapping);
  return {
    sheet: sheet.name,
    mapping: mappingTo(mapping, sheet.name),
    layout: layoutOf(headings),
    headings: headings.map(({ column, text }) => {
      const indicator = mapping.columns.find((one) => one.column === column)?.indicator;
      const { phrase, rival } = (given || indicator === undefined ? undefined : match(text)) ?? {};
      return {
        column: columnName(column),
        text,
        ...(indicator === undefined ? {} : { indicator }),
        ...(phrase === undefined ? {} : { phrase }),
        ...(rival === undefined ? {} : { rival })
      };
    }),
    proposed: proposed.flatMap((one) => {
      const unitId = unitOf(one.unit);
      return unitId === undefined ? [] : [{ ...one, unitId, period: spanOf(one) }];
    }),
    totalRows,
    problems: [
      ...problems,
      ...proposed.flatMap(({ cell, unit }) => (unitOf(unit) === undefined ? [unknownUnit(cell, unit)] : []))
    ]
  };
}

/** A stock stands on a day. */
function spanOf({ indicator, period: { from, to } }: ProposedTotal): Period {
  return indicators.get(indicator)?.nature === 'stock' ? { from: to, to } : { from, to };
}
