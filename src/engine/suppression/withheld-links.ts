import { type Change, change } from './change.ts';
import type { Network } from './network.ts';

/**
 * Which cells and sums are not told. Small ones never are. Each of them gets so many others beside it that, by every
 * sum that is told, it could as well be no small one: nobody can show that it is small, still less which one it is.
 */
export function withheldLinks(network: Network, threshold: number): ReadonlySet<number> {
  const small = network.links.flatMap(({ value }, at) => (value < threshold ? [at] : []));
  const untold = network.links.flatMap(({ isPublished }, at) => (isPublished ? [] : [at]));
  const withheld = new Set([...small, ...untold]);
  for (const of of small) {
    for (const link of cheapestCover(network, of, threshold, withheld).links) withheld.add(link);
  }
  tellAgain(network, { small, untold, threshold, withheld });
  return withheld;
}

/** One wide way or several narrow ones, whichever takes less from the reader. */
function cheapestCover(
  network: Network,
  of: number,
  threshold: number,
  withheld: ReadonlySet<number>
): Change {
  const amount = threshold - (network.links[of]?.value ?? 0);
  const priceOf = (link: number): number | undefined => (withheld.has(link) ? 0 : network.links[link]?.price);
  const wish = { of, direction: 'up' as const, amount, priceOf };
  const [wide, narrow] = [amount, 1].map((width) => change(network, { ...wish, width }));
  if (!wide || !narrow) throw new RangeError('no way');
  return wide.amount < amount || (narrow.amount >= amount && narrow.price < wide.price) ? narrow : wide;
}

interface Choice {
  readonly small: readonly number[];
  readonly untold: readonly number[];
  readonly threshold: number;
  readonly withheld: Set<number>;
}

/** What was withheld for one cell may have become needless through another: the dearest is told first. */
function tellAgain(network: Network, { small, untold, threshold, withheld }: Choice): void {
  const fixed = new Set([...small, ...untold]);
  const priceOf = (link: number): number | undefined => (withheld.has(link) ? 0 : undefined);
  const covers = new Map(small.map((of) => [of, cover(of)]));
  function cover(of: number): ReadonlySet<number> | undefined {
    const amount = threshold - (network.links[of]?.value ?? 0);
    const found = change(network, { of, direction: 'up', amount, priceOf, width: 1 });
    return found.amount >= amount ? found.links : undefined;
  }
  const dearestFirst = [...withheld]
    .filter((link) => !fixed.has(link))
    .toSorted((a, b) => (network.links[b]?.price ?? 0) - (network.links[a]?.price ?? 0) || a - b);
  for (let again = true; again;) {
    again = false;
    for (const link of dearestFirst) {
      if (!withheld.delete(link)) continue;
      const others = new Map<number, ReadonlySet<number>>();
      const stillCovered = small.every((of) => {
        if (!covers.get(of)?.has(link)) return true;
        const found = cover(of);
        if (found) others.set(of, found);
        return found !== undefined;
      });
      if (!stillCovered) withheld.add(link);
      for (const [of, found] of stillCovered ? others : []) covers.set(of, found);
      again ||= stillCovered;
    }
  }
}
