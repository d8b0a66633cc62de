import { type Day, day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { Membership } from '#engine/territory/membership.ts';
import type { Part } from '#engine/territory/part.ts';
import type { Weight } from '#engine/territory/weight.ts';
import { type Cut, cut } from './pieces.ts';

/** All days on which anything can lie; a stock counts everything since its beginning. */
export const EVER: Period = { from: day('1900-01-01'), to: day('9999-12-30') };

/** The class that holds everything: sums of the whole country are kept as well. */
export const EVERYWHERE = '*';

/**
 * Communes that always count together. Whole classes are answered from kept sums, the rest from the
 * contributions themselves: classes make it fast, and cannot make it wrong.
 */
export interface Classes {
  of(commune: string): string | undefined;
  size(cls: string): number;
  /** How many there are. */
  readonly count: number;
  /** Days on which a commune version was valid, within `EVER`. */
  life(commune: string): Period | undefined;
}

/** A record in the commune whose own day is one of these counts by a weight. */
export interface Loose {
  readonly commune: string;
  readonly from: Day;
  readonly to: Day;
  /** Place in `weights`. */
  readonly weight: number;
}

/** Where everything of a unit lies, whatever span is asked. */
export interface Placement {
  readonly classes: readonly string[];
  /** Members outside those classes. */
  readonly loose: readonly Loose[];
  readonly members: readonly Loose[];
  /** The first is always 1. */
  readonly weights: readonly Weight[];
}

/** How one question is put to the store. */
export interface Plan extends Placement {
  readonly span: Period;
  readonly cut: Cut;
  /** Every commune that belongs, in whole or in part, on some day asked. */
  readonly communes: readonly string[];
}

/** `membership` is asked for `EVER`. */
export function place(membership: Membership, classes: Classes): Placement {
  const weights: Weight[] = [1];
  const indexOf = (weight: Weight): number => (weight === 1 ? 0 : weights.push(weight) - 1);
  const members = membership.parts.map((part) => ({
    ...daysOf(part, classes),
    weight: indexOf(part.weight)
  }));
  const whole = wholeClasses(members, classes);
  const loose = members.filter(({ commune }) => !whole.has(classes.of(commune) ?? ''));
  const isEverywhere = loose.length === 0 && whole.size > 0 && whole.size === classes.count;
  return { classes: isEverywhere ? [EVERYWHERE] : [...whole], loose, members, weights };
}

export function plan(placement: Placement, span: Period, communes: readonly string[]): Plan {
  return {
    ...placement,
    span,
    cut: cutOnce(span),
    communes
  };
}

/** A report asks the same few spans for every unit. */
const cutsKept = 200;
const cuts = new Map<string, Cut>();

function cutOnce(span: Period): Cut {
  const key = `${span.from} ${span.to}`;
  const had = cuts.get(key);
  if (had) return had;
  if (cuts.size >= cutsKept) cuts.clear();
  const made = cut(span);
  cuts.set(key, made);
  return made;
}

/** A decree may end a commune before days on which something was already recorded there: that is not lost. */
function daysOf({ commune, from, to }: Part, classes: Classes): Omit<Loose, 'weight'> {
  const life = classes.life(commune);
  return {
    commune,
    from: life && from <= life.from ? EVER.from : from,
    to: life && to >= life.to ? EVER.to : to
  };
}

/** Classes of which every commune counts fully whenever something is recorded there. */
function wholeClasses(members: readonly Loose[], classes: Classes): ReadonlySet<string> {
  const full = new Map<string, number>();
  for (const { commune, from, to, weight } of members) {
    const cls = classes.of(commune);
    if (cls === undefined || weight !== 0 || from !== EVER.from || to !== EVER.to) continue;
    full.set(cls, (full.get(cls) ?? 0) + 1);
  }
  return new Set([...full].filter(([cls, count]) => count === classes.size(cls)).map(([cls]) => cls));
}
