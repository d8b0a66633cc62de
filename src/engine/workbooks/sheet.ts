/** What stands in one cell; empty cells are left out of their row. */
export interface Cell {
  /** 1 is A. */
  readonly column: number;
  /** As its reader sees it. */
  readonly text: string;
  /** Of a cell that holds a number, typed or as the result of a formula. */
  readonly number?: number;
  readonly isFormula?: true;
  /** A number that is shown as a day. */
  readonly isDate?: true;
}

export interface SheetRow {
  /** As it is numbered at the edge of the sheet. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly isHidden?: true;
}

/** Cells made one; only the first holds anything. */
export interface Merged {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export interface Sheet {
  readonly name: string;
  /** In order; empty rows are left out. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Merged[];
  readonly isHidden?: true;
}

export function cellAt(row: SheetRow | undefined, column: number): Cell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}
