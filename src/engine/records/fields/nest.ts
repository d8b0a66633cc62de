/** What a form sends: one text for each name, or several for a repeated one. */
export type Flat = Readonly<Record<string, string | readonly string[]>>;

const DEEPEST = 4;

/**
 * Turns the dotted names of a form into the shape of JSON: `byField.drugs` into `{ byField: { drugs } }` and
 * `awardees.0.name` into `{ awardees: [{ name }] }`. Rows keep their order; gaps in their numbers close.
 */
export function nest(flat: Flat): Readonly<Record<string, unknown>> {
  const paths = Object.entries(flat).map(([name, value]) => ({ path: pathOf(name), value }));
  return Object.fromEntries(groups(paths));
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function pathOf(name: string): readonly string[] {
  const parts = name.split('.');
  return parts.length <= DEEPEST && parts.every((part) => part !== '') ? parts : [name];
}

function groups(leaves: readonly Leaf[]): readonly (readonly [string, unknown])[] {
  const byHead = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const head = leaf.path[0] ?? '';
    const inside = byHead.get(head);
    if (inside) inside.push(leaf);
    else byHead.set(head, [leaf]);
  }
  return [...byHead].map(([head, inside]) => [head, branch(inside)]);
}

/** A name given both plainly and with dots keeps the dotted part. */
function branch(leaves: readonly Leaf[]): unknown {
  const deeper = leaves.filter(({ path }) => path.length > 1);
  if (deeper.length === 0) return leaves.at(-1)?.value;
  const entries = groups(deeper.map(({ path, value }) => ({ path: path.slice(1), value })));
  const numbered = entries.every(([name]) => /^\d{1,6}$/.test(name));
  if (!numbered) return Object.fromEntries(entries);
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}
