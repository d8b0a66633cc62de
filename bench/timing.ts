export interface Timed<Result> {
  readonly ms: number;
  readonly result: Result;
}

export async function timed<Result>(work: () => Promise<Result>): Promise<Timed<Result>> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

export function median(of: readonly number[]): number {
  const sorted = [...of].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function say(line: string): void {
  console.log(line);
}

export function ms(of: number): string {
  return of < 10
    ? `${of.toFixed(2)} ms`
    : of < 10_000
      ? `${of.toFixed(0)} ms`
      : `${(of / 1000).toFixed(1)} s`;
}
