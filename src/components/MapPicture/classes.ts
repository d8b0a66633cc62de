/** One shade and the values it stands for. */
export interface MapStep {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

export interface MapClasses {
  readonly steps: readonly MapStep[];
  readonly stepOf: (value: number) => number;
}

const shades = 5;

/** Shades 1 to 5 by rank, so that each holds about as many places; 0 is a shade of its own. */
export function classesOf(values: readonly number[]): MapClasses {
  const known = [...new Set(values.filter((value) => value > 0))].sort((a, b) => a - b);
  const count = Math.min(shades, known.length);
  const first = (step: number): number => Math.floor((step * known.length) / count);
  const spread = Array.from({ length: count }, (_, step) => ({
    step: shades - count + 1 + step,
    from: known[first(step)] ?? 0,
    to: known[first(step + 1) - 1] ?? 0
  }));
  const none = values.includes(0) ? [{ step: 0, from: 0, to: 0 }] : [];
  const steps = [...none, ...spread];
  return { steps, stepOf: (value) => steps.findLast(({ from }) => from <= value)?.step ?? 0 };
}
