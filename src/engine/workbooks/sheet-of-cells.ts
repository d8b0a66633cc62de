import { columnNumber } from './cell-name.ts';
import type { Cell, Merged, Sheet } from './sheet.ts';

export type Given = string | number | null;

/** A sheet written down as rows of cells, for declarations and tests; `merged` as in `A1:C1 D1:D2`. */
export function sheetOfCells(
  rows: readonly (readonly Given[])[],
  { name = 'Biểu 1', merged = '' }: { readonly name?: string; readonly merged?: string } = {}
): Sheet {
  return {
    name,
    rows: rows
      .map((cells, at) => ({ row: at + 1, cells: cells.flatMap((one, column) => cellOf(one, column + 1)) }))
      .filter(({ cells }) => cells.length > 0),
    merged: merged.split(' ').flatMap(rangeOf)
  };
}

function cellOf(given: Given, column: number): readonly Cell[] {
  if (given === null || given === '') return [];
  return typeof given === 'number'
    ? [{ column, text: String(given), number: given }]
    : [{ column, text: given }];
}

function rangeOf(range: string): readonly Merged[] {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range);
  if (!found) return [];
  const [, from = '', fromRow, to = '', toRow] = found;
  return [
    {
      fromRow: Number(fromRow),
      fromColumn: columnNumber(from),
      toRow: Number(toRow),
      toColumn: columnNumber(to)
    }
  ];
}
