import { type SheetProblem, totalDiffers } from './sheet-problems.ts';

/** One figure of a column, in the order of its rows. */
export interface Summed {
  readonly cell: string;
  readonly value: number;
  /** What its row calls itself, when it sums others. */
  readonly total: string | undefined;
  readonly isHidden: boolean;
}

/** A share of a kilogram is lost when a program adds. */
const SLACK = 1e-6;

/**
 * A row of sums may sum all rows, those since the sum before it, or those up to the next one. It differs when it is
 * none of these; that it agrees only without hidden rows is told as well.
 */
export function totalsThatDiffer(column: readonly Summed[]): readonly SheetProblem[] {
  const places = column.filter(({ total }) => total === undefined);
  if (places.length === 0) return [];
  return column.flatMap((one, at) => {
    if (one.total === undefined) return [];
    const groups = [places, runBefore(column, at), runAfter(column, at)].filter((group) => group.length > 0);
    const isSum = (group: readonly Summed[]): boolean => Math.abs(sum(group) - one.value) < SLACK;
    if (groups.some((group) => isSum(group))) return [];
    const withoutHidden = groups.some((group) => isSum(group.filter(({ isHidden }) => !isHidden)));
    return [totalDiffers(one, nearest(groups, one.value), withoutHidden)];
  });
}

function sum(of: readonly Summed[]): number {
  return of.reduce((whole, { value }) => whole + value, 0);
}

function nearest(groups: readonly (readonly Summed[])[], to: number): number {
  return groups
    .map((group) => sum(group))
    .reduce((best, next) => (Math.abs(next - to) < Math.abs(best - to) ? next : best));
}

function runBefore(column: readonly Summed[], at: number): readonly Summed[] {
  const from = column.slice(0, at).findLastIndex(({ total }) => total !== undefined);
  return column.slice(from + 1, at);
}

function runAfter(column: readonly Summed[], at: number): readonly Summed[] {
  const to = column.findIndex(({ total }, other) => other > at && total !== undefined);
  return column.slice(at + 1, to < 0 ? undefined : to);
}
