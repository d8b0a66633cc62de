import type { CountTable, Told, ToldTable } from './count-table.ts';
import { networkOf } from './network.ts';
import { withheldLinks } from './withheld-links.ts';

/** The table as everybody may read it: no count below the threshold can be read in it, nor reckoned from it. */
export function suppress(table: CountTable, threshold: number): ToldTable {
  const network = networkOf(table);
  const withheld = withheldLinks(network, threshold);
  const told = (from: number, count: number): readonly Told[] =>
    network.links
      .slice(from, from + count)
      .map(({ value }, at) => (withheld.has(from + at) ? 'withheld' : value));
  const columns = table.cells[0]?.length ?? 0;
  const inner = table.cells.length * columns;
  const grand = network.links.length - 1;
  const { published } = table;
  return {
    cells: table.cells.map((_, row) => told(row * columns, columns)),
    ...(published.rows && { rows: told(inner, table.cells.length) }),
    ...(published.columns && { columns: told(inner + table.cells.length, columns) }),
    ...(published.grand && { grand: told(grand, 1)[0] ?? 'withheld' })
  };
}

/** Counts that stand beside their one sum. */
export function suppressList(
  counts: readonly number[],
  threshold: number
): { readonly counts: readonly Told[]; readonly sum: Told } {
  const { cells, rows } = suppress(
    { cells: [counts], published: { rows: true, columns: false, grand: false } },
    threshold
  );
  return { counts: cells[0] ?? [], sum: rows?.[0] ?? 'withheld' };
}
