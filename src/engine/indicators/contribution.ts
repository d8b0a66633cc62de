import type { Day } from '#basis/day.ts';
import type { Counts, FieldValue, Row, Values } from '#engine/records/field.ts';
import type { Sides } from '#engine/records/sides.ts';
import type { RecordState } from '#engine/records/state.ts';
import type { StepTaken } from '#engine/records/steps.ts';
import type { Condition, CountedIndicator, Definition, Measure } from './indicator.ts';

/** What one record adds to one counted indicator on one day. Entries write the difference of two such lists. */
export interface Contribution {
  readonly indicator: string;
  /** Commune version. */
  readonly unit: string;
  readonly day: Day;
  /**
   * The record's own day, which decides where on the map it lies: a thing that ends after its commune did
   * ends where it stood, and counts down by the share it counted up with.
   */
  readonly placed: Day;
  readonly amount: number;
  /** +1 when the record begins to count, −1 when it ceases; so that lists are as long as figures say. */
  readonly records: number;
  /** The distinct value, for indicators that count distinct values. */
  readonly key: string;
  readonly confirmed: boolean;
  /** Whose own report counts it. */
  readonly sides: Sides;
}

/** Everything a record adds now; nothing when it was withdrawn or rejected. */
export function contributionsOf(
  state: RecordState | undefined,
  indicators: readonly CountedIndicator[]
): readonly Contribution[] {
  if (!state || state.status !== 'recorded') return [];
  return indicators.flatMap((indicator) => contributionsTo(indicator, state));
}

/** What an entry changes: what the record adds after it, less what it added before. */
export function difference(
  before: readonly Contribution[],
  now: readonly Contribution[]
): readonly Contribution[] {
  const net = new Map<string, Contribution>();
  const add = (one: Contribution, sign: 1 | -1): void => {
    const key = JSON.stringify([
      one.indicator,
      one.unit,
      one.day,
      one.placed,
      one.key,
      one.confirmed,
      one.sides
    ]);
    const had = net.get(key);
    net.set(key, {
      ...one,
      amount: (had?.amount ?? 0) + sign * one.amount,
      records: (had?.records ?? 0) + sign * one.records
    });
  };
  for (const one of before) add(one, -1);
  for (const one of now) add(one, 1);
  return [...net.values()].filter((one) => one.amount !== 0 || one.records !== 0);
}

function contributionsTo(indicator: CountedIndicator, state: RecordState): readonly Contribution[] {
  const made = (definition: Definition, on: Day, values: Values, sign: 1 | -1): Contribution[] => {
    if (definition.kind.id !== state.kind || !definition.where.every((one) => meets(one, state, values)))
      return [];
    const amount = measured(definition.measure, values);
    if (amount === 0) return [];
    const key = keyOf(definition.measure, values);
    const { unit } = state.header;
    return [
      {
        indicator: indicator.id,
        unit,
        day: on,
        placed: state.header.day,
        amount: sign * amount,
        records: sign,
        key,
        confirmed: state.confirmed,
        sides: state.sides
      }
    ];
  };
  if (indicator.nature === 'stock') return standing(indicator, state, made);
  return flowing(indicator, state, made);
}

type Make = (definition: Definition, on: Day, values: Values, sign: 1 | -1) => Contribution[];

function flowing(indicator: CountedIndicator, state: RecordState, made: Make): readonly Contribution[] {
  const own = definitionOn(indicator, state.header.day);
  const byStep = state.steps.flatMap((taken) => {
    const definition = definitionOn(indicator, taken.day);
    return definition?.step === taken.step ? made(definition, taken.day, taken.values, 1) : [];
  });
  return own && !own.step ? made(own, state.header.day, state.values, 1) : byStep;
}

/**
 * A thing stands from the step that turns it on to the one that turns it off; in between its values may change,
 * and so may the definition: what stood before counts from a definition's first day.
 */
function standing(indicator: CountedIndicator, state: RecordState, made: Make): readonly Contribution[] {
  const kind = indicator.definitions.find((definition) => definition.kind.id === state.kind)?.kind;
  if (!kind) return [];
  const out: Contribution[] = [];
  let stands = false;
  let values: Values = {};
  let held: { definition: Definition; values: Values } | undefined;
  for (const { day, taken } of turningDays(indicator, state)) {
    if (taken) {
      const turns = kind.steps?.find((step) => step.id === taken.step)?.turns;
      stands = turns === undefined ? stands : turns === 'on';
      values = taken.values;
    }
    const definition = definitionOn(indicator, day);
    if (held) out.push(...made(held.definition, day, held.values, -1));
    held = stands && definition ? { definition, values } : undefined;
    if (held) out.push(...made(held.definition, day, held.values, 1));
  }
  return difference([], out);
}

/** Sorted here, for a correction can move the record's own day past a later step. */
function turningDays(
  indicator: CountedIndicator,
  state: RecordState
): readonly { readonly day: Day; readonly taken?: StepTaken }[] {
  const steps = state.steps.map((taken) => ({ day: taken.day, taken }));
  const definitions = indicator.definitions.map(({ from }) => ({ day: from }));
  return [...definitions, ...steps].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The version in force on a day. */
export function definitionOn(indicator: CountedIndicator, on: Day): Definition | undefined {
  return indicator.definitions.findLast((definition) => definition.from <= on);
}

export function meets(condition: Condition, state: RecordState, values: Values): boolean {
  if ('host' in condition) return state.header.host === condition.host;
  const value = values[condition.field];
  if ('is' in condition) return value === condition.is || (condition.is === false && value === undefined);
  if ('includes' in condition)
    return Array.isArray(value) && (value as readonly unknown[]).includes(condition.includes);
  return typeof value === 'number' && value >= condition.atLeast;
}

/** Whole numbers only; 0 means the record does not count here. */
function measured(measure: Measure, values: Values): number {
  if ('count' in measure) return 1;
  if ('distinct' in measure) return values[measure.distinct] ? 1 : 0;
  if ('sum' in measure) return whole(values[measure.sum]);
  if ('sumOf' in measure) return whole((values[measure.sumOf] as Counts | undefined)?.[measure.option]);
  if ('total' in measure) return totalOf(values[measure.total]);
  const rows = (values[measure.rows] ?? []) as readonly Row[];
  return rows.filter((row) => row[measure.column] === measure.is).length;
}

function keyOf(measure: Measure, values: Values): string {
  return 'distinct' in measure ? String(values[measure.distinct] ?? '') : '';
}

function totalOf(value: FieldValue | undefined): number {
  return Object.values((value ?? {}) as Counts).reduce((sum, one) => sum + one, 0);
}

function whole(value: FieldValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
