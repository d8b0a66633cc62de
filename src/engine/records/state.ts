import type { Day } from '#basis/day.ts';
import type { Entry } from './entry.ts';
import type { Values } from './field.ts';
import type { Header, Party, RecordKind } from './kind.ts';

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

export type Status = 'recorded' | 'rejected' | 'withdrawn';

/** What a record is now: the fold of its entries. */
export interface RecordState {
  readonly id: string;
  readonly kind: string;
  readonly status: Status;
  /** False while the other side still has to confirm a joint activity. */
  readonly confirmed: boolean;
  readonly header: Header;
  readonly values: Values;
  /** Oldest first; empty for a kind without steps. */
  readonly steps: readonly StepTaken[];
  readonly entries: number;
}

export type SideOf = (party: string) => Party['side'] | undefined;

/** Nothing when the entries do not begin with `recorded`. */
export function fold(kind: RecordKind, entries: readonly Entry[], sideOf: SideOf): RecordState | undefined {
  let state: RecordState | undefined;
  for (const entry of entries) state = after(kind, state, entry, sideOf);
  return state;
}

/** The state once one more entry has happened; an entry that cannot follow changes nothing but the count. */
export function after(
  kind: RecordKind,
  state: RecordState | undefined,
  entry: Entry,
  sideOf: SideOf
): RecordState | undefined {
  if (!state) return entry.act === 'recorded' ? begun(kind, entry, sideOf) : undefined;
  const counted = { ...state, entries: state.entries + 1 };
  switch (entry.act) {
    case 'recorded':
      return counted;
    case 'corrected':
      return { ...counted, header: entry.header, values: entry.values, steps: corrected(state, entry) };
    case 'confirmed':
      return { ...counted, confirmed: true, status: state.status === 'rejected' ? 'recorded' : state.status };
    case 'rejected':
      return state.status === 'recorded' ? { ...counted, status: 'rejected' } : counted;
    case 'stepped':
      return { ...counted, ...stepped(state, entry) };
    case 'unstepped':
      return { ...counted, ...unstepped(state, entry) };
    case 'withdrawn':
      return { ...counted, status: 'withdrawn' };
  }
}

/** The side that must confirm, when the host's side names the other one as a co-host. */
export function sideToConfirm(kind: RecordKind, header: Header, sideOf: SideOf): Party['side'] | undefined {
  if (kind.confirmedBy === 'nobody') return undefined;
  const own = sideOf(header.host);
  return header.coHosts.map(sideOf).find((side) => side !== undefined && side !== own);
}

type Recorded = Extract<Entry, { act: 'recorded' }>;
type Corrected = Extract<Entry, { act: 'corrected' }>;
type Stepped = Extract<Entry, { act: 'stepped' }>;
type Unstepped = Extract<Entry, { act: 'unstepped' }>;

function begun(kind: RecordKind, entry: Recorded, sideOf: SideOf): RecordState {
  const first = kind.steps?.[0];
  return {
    id: entry.record,
    kind: kind.id,
    status: 'recorded',
    confirmed: sideToConfirm(kind, entry.header, sideOf) === undefined,
    header: entry.header,
    values: entry.values,
    steps: first ? [firstStep(first.id, entry)] : [],
    entries: 1
  };
}

function firstStep(step: string, { id, header, values }: Recorded): StepTaken {
  return { step, day: header.day, values, entry: id, own: values, written: 1 };
}

/**
 * What was wrong was wrong from the first day on, so the fields that the correction changes are changed in
 * every step; what had changed in between by itself, such as the number of members, stays.
 */
function corrected(state: RecordState, entry: Corrected): readonly StepTaken[] {
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

function stepped(state: RecordState, entry: Stepped): Pick<RecordState, 'values' | 'steps'> {
  const own = entry.values ?? {};
  const values = { ...state.values, ...own };
  const written = state.entries + 1;
  const steps = [...state.steps, { step: entry.step, day: entry.day, values, entry: entry.id, own, written }];
  return { values, steps: inOrder(steps) };
}

/** As if the step had never been taken: what it changed goes back to what was before it, here and in later steps. */
function unstepped(state: RecordState, { taken }: Unstepped): Pick<RecordState, 'values' | 'steps'> {
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
