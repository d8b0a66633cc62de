import type { Network } from './network.ts';

/** One way to change a count and keep every sum that is told: by how much, along which links. */
export interface Change {
  readonly amount: number;
  readonly links: ReadonlySet<number>;
  readonly price: number;
}

interface Wish {
  /** The link to be changed. */
  readonly of: number;
  readonly direction: 'up' | 'down';
  readonly amount: number;
  /** What it costs to use a link; nothing where it may not be used. */
  readonly priceOf: (link: number) => number | undefined;
  /** How much each way must carry at least. */
  readonly width: number;
}

/** The cheapest ways, one after the other, by which a count can be moved, up to the amount wished for. */
export function change(network: Network, wish: Wish): Change {
  const flows = network.links.map(({ value }) => value);
  const used = new Set<number>();
  const priceOf = (link: number): number | undefined => {
    if (link === wish.of) return undefined;
    return used.has(link) ? 0 : wish.priceOf(link);
  };
  let [amount, price] = [0, 0];
  while (amount < wish.amount) {
    const width = Math.min(wish.width, wish.amount - amount);
    const way = cheapestWay(network, { ...wish, flows, priceOf, width });
    if (!way) break;
    const step = Math.min(wish.amount - amount, ...way.steps.map((one) => room(flows, one)));
    for (const { link, sign } of way.steps) {
      used.add(link);
      flows[link] = (flows[link] ?? 0) + sign * step;
    }
    amount += step;
    price += way.price;
  }
  return { amount, links: used, price };
}

interface Step {
  readonly link: number;
  readonly sign: 1 | -1;
}

/** A count may grow without bound; it never falls below 0. */
function room(flows: readonly number[], { link, sign }: Step): number {
  return sign === 1 ? Number.MAX_SAFE_INTEGER : (flows[link] ?? 0);
}

interface Search extends Pick<Wish, 'of' | 'direction' | 'priceOf' | 'width'> {
  readonly flows: readonly number[];
}

/** Dijkstra; among ways of one price the one found first, so that the answer is always the same. */
function cheapestWay(
  network: Network,
  { of, direction, priceOf, width, flows }: Search
): { readonly steps: readonly Step[]; readonly price: number } | undefined {
  const around = network.links[of];
  if (!around) return undefined;
  const [start, end] = direction === 'up' ? [around.to, around.from] : [around.from, around.to];
  const steps = stepsFrom(network);
  const prices = Array.from({ length: network.nodes }, () => Infinity);
  const came = new Map<number, { readonly node: number; readonly step: Step }>();
  const open = new Set([start]);
  prices[start] = 0;
  while (open.size > 0) {
    const node = [...open].reduce((best, one) =>
      (prices[one] ?? Infinity) < (prices[best] ?? Infinity) ? one : best
    );
    open.delete(node);
    if (node === end) break;
    for (const { step, to } of steps[node] ?? []) {
      const price = priceOf(step.link);
      if (price === undefined || room(flows, step) < width) continue;
      const reached = (prices[node] ?? Infinity) + price;
      if (reached >= (prices[to] ?? Infinity)) continue;
      prices[to] = reached;
      came.set(to, { node, step });
      open.add(to);
    }
  }
  if (!came.has(end)) return undefined;
  return { steps: trail(came, start, end), price: prices[end] ?? 0 };
}

function trail(
  came: ReadonlyMap<number, { readonly node: number; readonly step: Step }>,
  start: number,
  end: number
): readonly Step[] {
  const steps: Step[] = [];
  for (let at = end; at !== start;) {
    const last = came.get(at);
    if (!last) break;
    steps.push(last.step);
    at = last.node;
  }
  return steps;
}

interface Exit {
  readonly step: Step;
  readonly to: number;
}

const exits = new WeakMap<Network, readonly (readonly Exit[])[]>();

/** From each node: along its links, and against those that end there. */
function stepsFrom(network: Network): readonly (readonly Exit[])[] {
  const held = exits.get(network);
  if (held) return held;
  const made: Exit[][] = Array.from({ length: network.nodes }, () => []);
  for (const [link, { from, to }] of network.links.entries()) {
    made[from]?.push({ step: { link, sign: 1 }, to });
    made[to]?.push({ step: { link, sign: -1 }, to: from });
  }
  exits.set(network, made);
  return made;
}
