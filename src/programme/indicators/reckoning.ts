/** Part ÷ whole in percent, two decimals, as reports print it; unknown when the whole is nothing. */
export function percentage([part, whole]: readonly number[]): number | undefined {
  if (part === undefined || !whole) return undefined;
  return Math.round((10_000 * part) / whole) / 100;
}

/** Parts that never count the same thing twice. */
export function sum(parts: readonly number[]): number {
  return parts.reduce((total, one) => total + one, 0);
}
