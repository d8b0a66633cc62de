import type { CountTable } from './count-table.ts';

/** A cell or a sum: what flows from one node to another. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Whether it would be told if it were large enough. */
  readonly isPublished: boolean;
  /** What its absence costs a reader; sums are dearer than cells, the sum of all dearest. */
  readonly price: number;
}

/**
 * A table with its sums is a closed network: the sum of all flows into the sums of the rows, through the cells into
 * the sums of the columns and back. What a reader can reckon about a cell is how far the flow through it can be
 * changed along links that are not told.
 */
export interface Network {
  readonly nodes: number;
  /** Cells row by row, then the sums of rows, of columns, and of all. */
  readonly links: readonly Link[];
}

const CELL = 1_000;
const SUM = 10 * CELL;
const GRAND = 10 * SUM;

export function networkOf({ cells, published }: CountTable): Network {
  const columns = cells[0]?.length ?? 0;
  const [gathered, spread] = [cells.length + columns, cells.length + columns + 1];
  const column = (at: number): number => cells.length + at;
  const inner = cells.flatMap((row, from) =>
    row.map((value, at) => ({
      from,
      to: column(at),
      value,
      isPublished: true,
      price: CELL + Math.min(value, CELL - 1)
    }))
  );
  const rowSums = cells.map((row, to) => ({
    from: spread,
    to,
    value: sumOf(row),
    isPublished: published.rows,
    price: SUM
  }));
  const columnSums = Array.from({ length: columns }, (_, at) => ({
    from: column(at),
    to: gathered,
    value: sumOf(cells.map((row) => row[at] ?? 0)),
    isPublished: published.columns,
    price: SUM
  }));
  const grand = {
    from: gathered,
    to: spread,
    value: sumOf(cells.map(sumOf)),
    isPublished: published.grand,
    price: GRAND
  };
  return { nodes: spread + 1, links: [...inner, ...rowSums, ...columnSums, grand] };
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
