import type { Day } from '#basis/day.ts';
import { type Period, overlap } from '#basis/period.ts';
import type { Membership, Part } from '#engine/territory/membership.ts';
import type { Weight } from '#engine/territory/weight.ts';
import { type Cut, cut } from './pieces.ts';

/**
 * Communes that always count together. Whole classes are answered from kept sums, the rest from the
 * contributions themselves: classes make it fast, and cannot make it wrong.
 */
export interface Classes {
  of(commune: string): string | undefined;
  communes(cls: string): readonly string[];
  /** Days on which a commune version was valid, as far as they lie in the span. */
  life(commune: string, span: Period): Period | undefined;
}

export interface Loose {
  readonly commune: string;
  readonly from: Day;
  readonly to: Day;
  /** Place in `weights`. */
  readonly weight: number;
}

/** How one question is put to the store. */
export interface Plan {
  readonly classes: readonly string[];
  readonly span: Period;
  readonly cut: Cut;
  readonly loose: readonly Loose[];
  /** The first is always 1. */
  readonly weights: readonly Weight[];
  /** Days of each commune that belong, in whole or in part. */
  readonly members: readonly Omit<Loose, 'weight'>[];
  /** Every commune that belongs, in whole or in part. */
  readonly communes: readonly string[];
}

export function plan(membership: Membership, span: Period, classes: Classes): Plan {
  const whole = wholeClasses(membership.parts, span, classes);
  const cutSpan = cut(span);
  const weights: Weight[] = [1];
  const indexOf = (weight: Weight): number => (weight === 1 ? 0 : weights.push(weight) - 1);
  const rest = membership.parts.filter((part) => !whole.has(classes.of(part.commune) ?? ''));
  const ends = [...whole].flatMap((cls) =>
    classes.communes(cls).flatMap((one) => atEdges(one, cutSpan, span, classes))
  );
  return {
    classes: [...whole],
    span,
    cut: cutSpan,
    loose: [...rest.map((part) => ({ ...days(part), weight: indexOf(part.weight) })), ...ends],
    weights,
    members: membership.parts.map(days),
    communes: [...new Set(membership.parts.map((part) => part.commune))]
  };
}

function days({ commune, from, to }: Part): Pick<Loose, 'commune' | 'from' | 'to'> {
  return { commune, from, to };
}

/** Classes of which every commune counts fully on all of its days within the span. */
function wholeClasses(parts: readonly Part[], span: Period, classes: Classes): ReadonlySet<string> {
  const full = new Map<string, number>();
  for (const part of parts) {
    const cls = classes.of(part.commune);
    const life = classes.life(part.commune, span);
    if (cls === undefined || !life || part.weight !== 1) continue;
    if (part.from <= life.from && life.to <= part.to) full.set(cls, (full.get(cls) ?? 0) + 1);
  }
  const needed = (cls: string): number =>
    classes.communes(cls).filter((commune) => classes.life(commune, span)).length;
  return new Set([...full].filter(([cls, count]) => count === needed(cls)).map(([cls]) => cls));
}

function atEdges(commune: string, by: Cut, span: Period, classes: Classes): readonly Loose[] {
  const life = classes.life(commune, span);
  if (!life) return [];
  return by.edges.flatMap((edge) => {
    const both = overlap(edge, life);
    return both ? [{ commune, from: both.from, to: both.to, weight: 0 }] : [];
  });
}
