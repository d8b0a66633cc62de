import type { Period } from '#basis/period.ts';
import { cellName } from './cell-name.ts';
import type { Mapping } from './mapping.ts';
import { numberIn } from './number-in.ts';
import { isOrdinalRow } from './ordinal-row.ts';
import { partsAboveWholes } from './part-columns.ts';
import * as problemsOf from './sheet-problems.ts';
import type { SheetProblem } from './sheet-problems.ts';
import { cellAt, type Sheet, type SheetRow } from './sheet.ts';
import type { Summed } from './summed.ts';
import { totalsThatDiffer } from './totals.ts';
import { totalIn } from './total-row.ts';
import { withinSheet, yearOfRow } from './year-row.ts';

/** A figure that a sheet states for one place. */
export interface ProposedTotal {
  readonly cell: string;
  readonly row: number;
  /** The place in the sheet's own words. */
  readonly unit: string;
  readonly indicator: string;
  readonly period: Period;
  readonly value: number;
  /** Typed as text, such as `1.300`, and read in the Vietnamese way. */
  readonly fromText?: true;
  readonly isFormula?: true;
  readonly isHidden?: true;
}

export interface ReadSheet {
  readonly proposed: readonly ProposedTotal[];
  /** Rows of sums, which count nothing; compared with what they sum. */
  readonly totalRows: readonly { readonly row: number; readonly text: string }[];
  readonly problems: readonly SheetProblem[];
}

interface Line {
  readonly row: SheetRow;
  readonly unit: string;
  readonly total: string | undefined;
}

/** Whether a name is that of the whole area or of a part of it; nothing for a name that is not known. */
export type Standing = (unit: string) => 'whole' | 'part' | undefined;

/**
 * What a sheet states under a mapping; every problem names its cell. A row that names the whole area sums its parts,
 * where there are any: a place is not one more of its own parts.
 */
export function readSheet(sheet: Sheet, mapping: Mapping, standing: Standing = () => undefined): ReadSheet {
  const { columns, period } = mapping;
  const lines = linesOf(sheet, mapping, standing);
  const proposed: ProposedTotal[] = [];
  const problems: SheetProblem[] = [];
  for (const { column, indicator, period: own } of columns) {
    const summed: Summed[] = [];
    for (const { row, unit, total } of lines) {
      const cell = cellAt(row, column);
      const at = cellName(row.row, column);
      const read = numberIn(cell);
      if (read.is === 'nothing') continue;
      if (read.is === 'unread') {
        // A note below the table, or a row of places that heads others, states nothing.
        if (unit !== '' || total !== undefined)
          problems.push(problemsOf.unread(at, cell?.text ?? '', read.why));
        continue;
      }
      const isHidden = row.isHidden === true;
      summed.push({ cell: at, value: read.value, total, isHidden });
      if (read.doubt) problems.push(problemsOf.doubtful(at, cell?.text ?? '', read.doubt));
      if (total !== undefined) continue;
      if (unit === '') {
        problems.push(problemsOf.noUnit(at));
        continue;
      }
      if (isHidden) problems.push(problemsOf.hidden(at));
      proposed.push({
        cell: at,
        row: row.row,
        unit,
        indicator,
        period: own ?? periodOf(unit, period),
        value: read.value,
        ...(read.fromText ? { fromText: true } : {}),
        ...(cell?.isFormula ? { isFormula: true } : {}),
        ...(isHidden ? { isHidden: true } : {})
      });
    }
    problems.push(...totalsThatDiffer(summed), ...problemsOf.oddFractions(summed));
  }
  return {
    proposed,
    totalRows: lines.flatMap(({ row, total }) =>
      total === undefined ? [] : [{ row: row.row, text: total }]
    ),
    problems: [
      ...problems,
      ...partsAboveWholes(
        lines.map(({ row }) => row),
        mapping
      ),
      ...problemsOf.saidTwice(proposed)
    ]
  };
}

function linesOf(sheet: Sheet, { headingRows, unitColumn }: Mapping, standing: Standing): readonly Line[] {
  const lines = sheet.rows
    .filter(({ row, cells }) => row > headingRows.to && !isOrdinalRow(cells))
    .map((row): Line => ({ row, unit: unitIn(row, unitColumn), total: totalIn(row) }));
  const places = lines.filter(({ unit, total }) => unit !== '' && total === undefined);
  if (!places.some(({ unit }) => standing(unit) === 'part')) return lines;
  const wholes = new Set(places.filter(({ unit }) => standing(unit) === 'whole'));
  return lines.map((line) => (wholes.has(line) ? { ...line, total: line.unit } : line));
}

/** A row about one year of the sheet's span. */
function periodOf(unit: string, period: Period): Period {
  const own = yearOfRow(unit);
  return own ? withinSheet(own, period) : period;
}

function unitIn(row: SheetRow, column: number): string {
  const text = cellAt(row, column)?.text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim() ?? '';
  return /\p{L}/u.test(text) || yearOfRow(text) ? text : '';
}
