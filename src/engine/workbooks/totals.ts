import { type SheetProblem, totalDiffers } from './sheet-problems.ts';
import type { Summed } from './summed.ts';

/** A program that adds fractions loses a little. */
const SLACK = 1e-6;

/**
 * A row of sums may sum all rows, those since the sum before it, or those up to the next one. It differs when it is
 * none of these; that it agrees only without hidden rows is told as well.
 */
export function totalsThatDiffer(column: readonly Summed[]): readonly SheetProblem[] {
  const places = column.filter(({ total }) => total === undefined);
  if (places.length === 0) return [];
  const all = sumsUpTo(column, ({ total }) => total === undefined);
  const shown = sumsUpTo(column, ({ total, isHidden }) => total === undefined && !isHidden);
  const totals = column.flatMap(({ total }, at) => (total === undefined ? [] : [at]));
  return totals.flatMap((at, order) => {
    const one = column[at];
    if (!one) return [];
    const spans = [
      [0, column.length],
      [(totals[order - 1] ?? -1) + 1, at],
      [at + 1, totals[order + 1] ?? column.length]
    ] as const;
    const filled = spans.filter(([from, to]) => to > from);
    const sums = filled.map(([from, to]) => between(all, from, to));
    if (sums.some((sum) => isSame(sum, one.value))) return [];
    const withoutHidden = filled.some(([from, to]) => isSame(between(shown, from, to), one.value));
    return [totalDiffers(one, nearest(sums, one.value), withoutHidden)];
  });
}

/** What all rows before each one make. */
function sumsUpTo(column: readonly Summed[], counts: (one: Summed) => boolean): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const one of column) {
    if (counts(one)) sum += one.value;
    sums.push(sum);
  }
  return sums;
}

function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= SLACK * Math.max(1, Math.abs(other));
}

function nearest(sums: readonly number[], to: number): number {
  return sums.reduce((best, next) => (Math.abs(next - to) < Math.abs(best - to) ? next : best));
}
