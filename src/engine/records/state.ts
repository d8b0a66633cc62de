import type { Entry, Evidence } from './entry.ts';
import type { Values } from './field.ts';
import type { Header, Party, RecordKind } from './kind.ts';
import { type SideOf, type Sides, sidesTogether, sideToConfirm } from './sides.ts';
import { correctedSteps, firstStep, type StepTaken, stepped, unstepped } from './steps.ts';

export type Status = 'recorded' | 'rejected' | 'merged' | 'withdrawn';

/** Another record of the same event, for which this one stands as well. */
export interface Absorbed {
  readonly record: string;
  /** Its host and co-hosts. */
  readonly parties: readonly string[];
  /** The party that wrote it. */
  readonly recorder: string;
}

/** What the side that is asked would confirm instead. */
export interface Counter {
  readonly entry: string;
  readonly party: string;
  readonly header: Header;
  readonly values: Values;
}

/** What a record is now: the fold of its entries. */
export interface RecordState {
  readonly id: string;
  readonly kind: string;
  readonly status: Status;
  /** False while a side still has to confirm a joint activity. */
  readonly confirmed: boolean;
  /** Whether the side that was asked has said yes. */
  readonly answered: boolean;
  /** Whose own report counts it. */
  readonly sides: Sides;
  readonly header: Header;
  readonly values: Values;
  /** Oldest first; empty for a kind without steps. */
  readonly steps: readonly StepTaken[];
  readonly entries: number;
  /** Waits for the side that recorded it. */
  readonly counter?: Counter | undefined;
  /** The record that stands for this one. */
  readonly mergedInto?: string | undefined;
  readonly absorbs: readonly Absorbed[];
  /** Records that tell of another event, however alike they look. */
  readonly apartFrom: readonly string[];
  readonly isFlagged: boolean;
  readonly evidence: readonly Evidence[];
}

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
  if (!state) return entry.act === 'recorded' ? settled(kind, begun(kind, entry), sideOf) : undefined;
  const next = { ...state, ...changedBy(kind, state, entry, sideOf), entries: state.entries + 1 };
  return settled(kind, next, sideOf);
}

/** The side that somebody waits for: to confirm, or to answer a counter-entry. */
export function sideAwaited(kind: RecordKind, state: RecordState, sideOf: SideOf): Party['side'] | undefined {
  if (state.confirmed || state.status !== 'recorded') return undefined;
  return state.counter ? sideOf(state.header.host) : sideToConfirm(kind, state.header, sideOf);
}

function changedBy(kind: RecordKind, state: RecordState, entry: Entry, sideOf: SideOf): Partial<RecordState> {
  switch (entry.act) {
    case 'recorded':
    case 'remarked':
      return {};
    case 'corrected':
      return { ...withContent(state, entry), counter: undefined };
    case 'confirmed':
      return { answered: true, counter: undefined, ...standing(state, 'rejected') };
    case 'rejected':
      return state.status === 'recorded' ? { status: 'rejected', answered: false, counter: undefined } : {};
    case 'countered':
      return isOpen(state) && sideToConfirm(kind, state.header, sideOf) !== undefined
        ? { answered: false, counter: counterOf(entry), ...standing(state, 'rejected') }
        : {};
    case 'accepted':
      return state.counter?.entry === entry.countered
        ? { ...withContent(state, state.counter), counter: undefined, answered: true }
        : {};
    case 'kept':
      return state.counter?.entry === entry.countered ? { counter: undefined } : {};
    case 'merged':
      return mergedInto(state, entry.into);
    case 'absorbed':
      return { absorbs: [...without(state.absorbs, entry.other), absorbedBy(entry)] };
    case 'parted':
      return parted(state, entry.other);
    case 'unparted':
      return { apartFrom: state.apartFrom.filter((one) => one !== entry.other) };
    case 'flagged':
    case 'unflagged':
      return { isFlagged: entry.act === 'flagged' };
    case 'attached':
      return {
        evidence: [...state.evidence.filter(({ hash }) => hash !== entry.evidence.hash), entry.evidence]
      };
    case 'detached':
      return { evidence: state.evidence.filter(({ hash }) => hash !== entry.hash) };
    case 'stepped':
      return stepped(state, entry);
    case 'unstepped':
      return unstepped(state, entry);
    case 'withdrawn':
      return { status: 'withdrawn', mergedInto: undefined };
  }
}

/** What follows from everything else: whose it is, and whether a side still has to say yes. */
function settled(
  kind: RecordKind,
  state: Omit<RecordState, 'confirmed' | 'sides'>,
  sideOf: SideOf
): RecordState {
  const asked = sideToConfirm(kind, state.header, sideOf);
  // Who recorded the same event by itself need not be asked.
  const knows = state.absorbs.some(({ recorder }) => sideOf(recorder) === asked);
  const parties = [state.header, ...state.absorbs].flatMap((one) =>
    'parties' in one ? one.parties : [one.host, ...one.coHosts]
  );
  return {
    ...state,
    confirmed: state.counter === undefined && (asked === undefined || state.answered || knows),
    sides: sidesTogether(parties, sideOf)
  };
}

type Of<Act extends Entry['act']> = Extract<Entry, { act: Act }>;

function begun(kind: RecordKind, entry: Of<'recorded'>): Omit<RecordState, 'confirmed' | 'sides'> {
  const first = kind.steps?.[0];
  return {
    id: entry.record,
    kind: kind.id,
    status: 'recorded',
    answered: false,
    header: entry.header,
    values: entry.values,
    steps: first ? [firstStep(first.id, entry)] : [],
    entries: 1,
    absorbs: [],
    apartFrom: [],
    isFlagged: false,
    evidence: []
  };
}

function isOpen({ status }: RecordState): boolean {
  return status === 'recorded' || status === 'rejected';
}

/** A record that was left aside stands again. */
function standing(state: RecordState, aside: 'rejected' | 'merged'): Partial<RecordState> {
  return state.status === aside ? { status: 'recorded' } : {};
}

function withContent(
  state: RecordState,
  { header, values }: Pick<Counter, 'header' | 'values'>
): Partial<RecordState> {
  return { header, values, steps: correctedSteps(state, { header, values }) };
}

function counterOf({ id, party, header, values }: Of<'countered'>): Counter {
  return { entry: id, party, header, values };
}

function absorbedBy({ other, parties, recorder }: Of<'absorbed'>): Absorbed {
  return { record: other, parties, recorder };
}

function without(absorbs: readonly Absorbed[], record: string): readonly Absorbed[] {
  return absorbs.filter((one) => one.record !== record);
}

/** Whoever it stood for is merged into the other one as well, so that groups stay flat. */
function mergedInto(state: RecordState, into: string): Partial<RecordState> {
  if (state.status !== 'recorded' && state.status !== 'merged') return {};
  return { status: 'merged', mergedInto: into, absorbs: [] };
}

function parted(state: RecordState, other: string): Partial<RecordState> {
  const undone = state.mergedInto === other ? { ...standing(state, 'merged'), mergedInto: undefined } : {};
  const apartFrom = [...new Set([...state.apartFrom, other])];
  return { ...undone, absorbs: without(state.absorbs, other), apartFrom };
}
