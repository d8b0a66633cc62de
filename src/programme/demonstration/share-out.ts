/** A whole number divided by weights into whole numbers whose sum is exactly that number (largest remainders). */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const floors = exact.map(Math.floor);
  const left = total - floors.reduce((all, one) => all + one, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const luckier = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => floor + (luckier.has(index) ? 1 : 0));
}
