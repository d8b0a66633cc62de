import type { Day } from '#basis/day.ts';
import type { Entry } from './entry.ts';
import type { Values } from './field.ts';
import type { Header } from './kind.ts';

/** A step taken, with the values that held from that day on. */
export interface StepTaken {
  readonly step: string;
  readonly day: Day;
  readonly values: Values;
  /** The entry that took it. */
  readonly entry: string;
  /** What it changed by itself. */
  readonly own: Values;
  /** Steps stand in the order of their days; this is the order in which they were written. */
  readonly written: number;
}

/** What steps change, and what they are counted by. */
interface Stands {
  readonly values: Values;
  readonly steps: readonly StepTaken[];
  readonly entries: number;
}

type Recorded = Extract<Entry, { act: 'recorded' }>;
type Stepped = Extract<Entry, { act: 'stepped' }>;
type Unstepped = Extract<Entry, { act: 'unstepped' }>;

export function firstStep(step: string, { id, header, values }: Recorded): StepTaken {
  return { step, day: header.day, values, entry: id, own: values, written: 1 };
}

/**
 * What was wrong was wrong from the first day on, so the fields that the correction changes are changed in
 * every step; what had changed in between by itself, such as the number of members, stays.
 */
export function correctedSteps(
  state: Stands,
  entry: { header: Header; values: Values }
): readonly StepTaken[] {
  const names = [...new Set([...Object.keys(state.values), ...Object.keys(entry.values)])];
  const changed = names.filter((name) => !sameValue(state.values[name], entry.values[name]));
  return state.steps.map((taken) => ({
    ...taken,
    day: isFirst(taken) ? entry.header.day : taken.day,
    values: withChanges(taken.values, entry.values, changed),
    own: withChanges(taken.own, isFirst(taken) ? entry.values : {}, changed)
  }));
}

/** Recording a thing is its first step, and is taken back only with the whole record. */
export function isFirst({ written }: StepTaken): boolean {
  return written === 1;
}

function withChanges(values: Values, from: Values, changed: readonly string[]): Values {
  const kept = Object.entries(values).filter(([name]) => !changed.includes(name));
  const taken = changed.flatMap((name) => {
    const value = from[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...kept, ...taken]);
}

/** Values are plain data. */
function sameValue(a: Values[string] | undefined, b: Values[string] | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function stepped(state: Stands, entry: Stepped): Pick<Stands, 'values' | 'steps'> {
  const own = entry.values ?? {};
  const values = { ...state.values, ...own };
  const written = state.entries + 1;
  const steps = [...state.steps, { step: entry.step, day: entry.day, values, entry: entry.id, own, written }];
  return { values, steps: inOrder(steps) };
}

/** As if the step had never been taken: what it changed goes back to what was before it, here and in later steps. */
export function unstepped(state: Stands, { taken }: Unstepped): Pick<Stands, 'values' | 'steps'> {
  const kept = state.steps.filter((one) => one.entry !== taken || isFirst(one));
  if (kept.length === state.steps.length) return state;
  const steps: StepTaken[] = [];
  let values: Values = {};
  for (const one of kept.toSorted((a, b) => a.written - b.written)) {
    values = { ...values, ...one.own };
    steps.push({ ...one, values });
  }
  return { values, steps: inOrder(steps) };
}

/** By day; of one day as they were written. */
function inOrder(steps: readonly StepTaken[]): readonly StepTaken[] {
  return steps.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.written - b.written));
}
