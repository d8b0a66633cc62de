import { change } from './change.ts';
import type { CountTable } from './count-table.ts';
import { networkOf } from './network.ts';

export interface Bounds {
  readonly least: number;
  /** Infinity where nothing that is told bounds it. */
  readonly most: number;
}

/** Far more than any count, and small enough to be added. */
const WITHOUT_END = 2 ** 40;

/** What a reader can reckon about each cell of a row, then of the next, then of the sums, from all that is told. */
export function boundsOf(table: CountTable, withheld: ReadonlySet<number>): readonly Bounds[] {
  const network = networkOf(table);
  const priceOf = (link: number): number | undefined => (withheld.has(link) ? 0 : undefined);
  return network.links.map(({ value }, of) => {
    if (!withheld.has(of)) return { least: value, most: value };
    const moved = (direction: 'up' | 'down', amount: number): number =>
      change(network, { of, direction, amount, priceOf, width: 1 }).amount;
    const up = moved('up', WITHOUT_END);
    return { least: value - moved('down', value), most: up >= WITHOUT_END ? Infinity : value + up };
  });
}
