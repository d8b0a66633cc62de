import type { Day } from '#basis/day.ts';
import type { Contribution } from './contribution.ts';
import type { CountedIndicator } from './indicator.ts';

export interface Tally {
  readonly value: number;
  /** Records behind the value. */
  readonly records: number;
  /** Waiting for the other side; not in the value. */
  readonly unconfirmed: number;
}

/** What a list of contributions comes to: the twin in memory of the sums in the database. The caller chooses the units. */
export function tally(
  indicator: CountedIndicator,
  contributions: readonly Contribution[],
  on: { readonly from: Day; readonly to: Day }
): Tally {
  const counting = contributions.filter(
    (one) =>
      one.indicator === indicator.id &&
      one.day <= on.to &&
      // A stock holds everything since the beginning.
      (indicator.nature === 'stock' || one.day >= on.from)
  );
  const confirmed = counting.filter((one) => one.confirmed);
  const waiting = counting.filter((one) => !one.confirmed);
  const valueOf = isDistinct(indicator) ? standingKeys : sum;
  return {
    value: valueOf(confirmed),
    records: confirmed.reduce((total, one) => total + one.records, 0),
    unconfirmed: valueOf(waiting)
  };
}

function isDistinct(indicator: CountedIndicator): boolean {
  return indicator.definitions.some(({ measure }) => 'distinct' in measure);
}

function sum(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, one) => total + one.amount, 0);
}

function standingKeys(contributions: readonly Contribution[]): number {
  const net = new Map<string, number>();
  for (const { key, amount } of contributions) net.set(key, (net.get(key) ?? 0) + amount);
  return [...net.values()].filter((amount) => amount > 0).length;
}
