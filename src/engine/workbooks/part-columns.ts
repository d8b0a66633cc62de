import { cellName } from './cell-name.ts';
import type { Mapping } from './mapping.ts';
import { numberIn } from './number-in.ts';
import { partAboveWhole, type SheetProblem } from './sheet-problems.ts';
import { cellAt, type SheetRow } from './sheet.ts';

/** Parts that are larger than what they are a part of. */
export function partsAboveWholes(
  rows: readonly SheetRow[],
  { breakdowns = [] }: Mapping
): readonly SheetProblem[] {
  if (breakdowns.length === 0) return [];
  return rows.flatMap((row) =>
    breakdowns.flatMap(({ column, of }) => {
      const [part, whole] = [numberIn(cellAt(row, column)), numberIn(cellAt(row, of))];
      if (part.is !== 'number' || whole.is !== 'number' || part.value <= whole.value) return [];
      return [partAboveWhole(cellName(row.row, column), part.value, cellName(row.row, of), whole.value)];
    })
  );
}
