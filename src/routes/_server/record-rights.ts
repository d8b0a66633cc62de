import type { RecordKind } from '#engine/records/kind.ts';
import { sideToConfirm } from '#engine/records/sides.ts';
import type { RecordState } from '#engine/records/state.ts';
import { isFirst, type StepTaken } from '#engine/records/steps.ts';
import type { Person } from '#engine/rights/role.ts';
import { sideOf } from '#programme/parties.ts';
import type { World } from '#operations/world.ts';
import type { NamedEntry } from '#store/ledger/read-entries.ts';

/** What the reader may do with a record, to show only what would not be refused; operations check again. */
export interface RecordRights {
  readonly confirm: boolean;
  readonly reject: boolean;
  /** Write what the own side would confirm instead. */
  readonly counter: boolean;
  /** Take over what the other side wrote, or keep one's own. */
  readonly answer: boolean;
  /** Speak to the other side, mark for follow-up. */
  readonly discuss: boolean;
  readonly correct: boolean;
  readonly withdraw: boolean;
  readonly step: boolean;
  readonly takeBack: boolean;
}

export function recordRights(
  kind: RecordKind,
  state: RecordState,
  writer: string | undefined,
  world: World,
  person: Person
): RecordRights {
  const { rights } = person.role;
  const isInArea = world.scopeOf(person).units.has(state.header.unit);
  const mayWrite = isInArea && rights.includes('record') && state.status !== 'withdrawn';
  const isAsked = isInArea && rights.includes('confirm') && isForSide(kind, state, person);
  const isOwn = sideOf(writer ?? '') === sideOf(person.party);
  return {
    confirm: isAsked && (!state.confirmed || state.status === 'rejected'),
    reject: isAsked && !state.confirmed && state.status === 'recorded',
    counter: isAsked && (!state.confirmed || state.status === 'rejected'),
    answer: mayWrite && state.counter !== undefined && sideOf(state.header.host) === sideOf(person.party),
    discuss: isInArea && rights.includes('confirm'),
    correct: mayWrite,
    withdraw: mayWrite && isOwn,
    step: mayWrite && state.status === 'recorded' && isStanding(kind, state),
    takeBack: mayWrite
  };
}

/** Steps that the person's side took, without the first. */
export function stepsToTakeBack(
  kind: RecordKind,
  { steps }: RecordState,
  entries: readonly NamedEntry[],
  person: Person | undefined
): readonly StepTaken[] {
  if (!person) return [];
  const sides = new Map(entries.map(({ id, party }) => [id, sideOf(party)]));
  return steps.filter(
    (taken) =>
      !isFirst(taken) && !follows(kind, taken.step) && sides.get(taken.entry) === sideOf(person.party)
  );
}

function isForSide(kind: RecordKind, state: RecordState, person: Person): boolean {
  if (state.status === 'withdrawn') return false;
  const side = sideToConfirm(kind, state.header, sideOf);
  return side !== undefined && side === sideOf(person.party);
}

function isStanding(kind: RecordKind, state: RecordState): boolean {
  const ends = new Set(kind.steps?.filter((step) => step.turns === 'off').map((step) => step.id));
  const own = kind.steps?.filter((step) => !step.follows) ?? [];
  return own.length > 1 && !state.steps.some((taken) => ends.has(taken.step));
}

/** Steps that follow from something else are taken and taken back there. */
function follows({ steps }: RecordKind, id: string): boolean {
  return steps?.find((step) => step.id === id)?.follows === true;
}
