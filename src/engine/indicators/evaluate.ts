import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
import type { Part } from '#engine/records/sides.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import { remarkLabel } from '#engine/territory/remarks.ts';
import type { Figure, Known, ReportedTotal, Trace, Unknown } from './figure.ts';
import type { CountedIndicator, DerivedIndicator, Indicator } from './indicator.ts';
import { type AreaMap, planOf } from './plan-question.ts';
import type { Plan } from './plan.ts';

/** One question: an indicator, a unit, a span of days (a stock is asked on its last day), a reading of the map. */
export interface Question {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly period: Period;
  readonly reading: MapReading;
  /** Without it everything counts, once, whosever it is. */
  readonly part?: Part | undefined;
}

/** A sum over one plan, one weight of it, one indicator. */
export interface Sum {
  readonly plan: number;
  readonly weight: number;
  readonly indicator: string;
  readonly confirmed: boolean;
  readonly amount: number;
  readonly records: number;
}

export interface Asked {
  readonly plan: Plan;
  readonly indicators: readonly string[];
  readonly part?: Part | undefined;
}

/** Where sums come from: the database, or a list in memory (phone, tests). All answers are of one snapshot. */
export interface FigureSource {
  sums(asked: readonly Asked[]): Promise<readonly Sum[]>;
  /** Numbers of distinct keys with a positive net amount; `amount` is that number. */
  distinct(asked: readonly Asked[]): Promise<readonly Sum[]>;
  /** Day from which anything is recorded, by commune, at least for these areas; others may be absent. */
  recording(areas: readonly (readonly string[])[]): Promise<ReadonlyMap<string, Day>>;
  reported(units: readonly string[], indicators: readonly string[]): Promise<readonly ReportedTotal[]>;
  ledger(): Promise<number>;
}

/** Answers many questions in one go, in the order asked. */
export async function evaluate(
  questions: readonly Question[],
  map: AreaMap,
  source: FigureSource
): Promise<readonly Figure[]> {
  const asking = new Asking(map);
  const placed = questions.map((question) => {
    asking.name(question);
    return { question, parts: partsOf(question).map((part) => ({ part, place: asking.add(part) })) };
  });
  const answers = await asking.answer(source);
  return placed.map(({ question, parts }) => {
    const counted = parts.map(({ part, place }) =>
      countedFigure(part, answers.of(part, place), answers.ledger)
    );
    const { indicator } = question;
    const [first] = counted;
    if (first && indicator.counted) return first;
    if (indicator.counted) throw new RangeError(`${indicator.id} was not asked`);
    return derivedFigure({ ...question, indicator }, counted, answers.reported(question));
  });
}

/** Asking for a stock over a span is refused, with the right question offered instead. */
export function refuseStockOverSpan(indicator: Indicator, span: Period): void {
  if (indicator.nature === 'stock' && span.from !== span.to) {
    throw problem('stock-over-a-span', { indicator: indicator.label, asOf: span.to });
  }
}

type CountedQuestion = Question & { readonly indicator: CountedIndicator };

function partsOf(question: Question): readonly CountedQuestion[] {
  const { indicator } = question;
  if (isCounted(question)) return [question];
  return indicator.counted ? [] : indicator.needs.map((part) => ({ ...question, indicator: part }));
}

function isCounted(question: Question): question is CountedQuestion {
  return question.indicator.counted;
}

interface Answers {
  of(question: Question, place: number): Answer;
  reported(question: Question): readonly ReportedTotal[];
  readonly ledger: number;
}

interface Answer {
  readonly plan: Plan;
  readonly remarks: readonly Label[];
  readonly sums: readonly Sum[];
  readonly recording: number;
  readonly reported: readonly ReportedTotal[];
}

interface Kept {
  readonly place: number;
  readonly plan: Plan;
  readonly part: Part | undefined;
  readonly remarks: readonly Label[];
  readonly indicators: Set<string>;
  readonly distinct: Set<string>;
}

/** Gathers questions so that those over the same communes and days share one plan. */
class Asking {
  readonly #map: AreaMap;
  readonly #kept = new Map<string, Kept>();
  readonly #units = new Set<string>();
  readonly #indicators = new Set<string>();

  constructor(map: AreaMap) {
    this.#map = map;
  }

  /** Whatever is known of it from papers is asked as well. */
  name({ unit, indicator }: Question): void {
    this.#units.add(unit);
    this.#indicators.add(indicator.id);
  }

  /** Gives the place of the plan. */
  add(question: CountedQuestion): number {
    const { indicator } = question;
    const kept = this.#kept.get(keyOf(question)) ?? this.#plan(question);
    (isDistinct(indicator) ? kept.distinct : kept.indicators).add(indicator.id);
    this.name(question);
    return kept.place;
  }

  #plan(question: Question): Kept {
    const { plan, remarks } = planOf(question, this.#map);
    const kept = {
      place: this.#kept.size,
      plan,
      part: question.part,
      remarks: remarks.map(remarkLabel),
      indicators: new Set<string>(),
      distinct: new Set<string>()
    };
    this.#kept.set(keyOf(question), kept);
    return kept;
  }

  async answer(source: FigureSource): Promise<Answers> {
    const kept = [...this.#kept.values()];
    const asked = (of: (one: Kept) => Set<string>): Asked[] =>
      kept.map((one) => ({ plan: one.plan, indicators: [...of(one)], part: one.part }));
    // Sent together: within one transaction they are answered one after the other, without waiting in between.
    const [sums, distinct, since, reported, ledger] = await Promise.all([
      source.sums(asked((one) => one.indicators)),
      source.distinct(asked((one) => one.distinct)),
      source.recording(kept.map((one) => one.plan.communes)),
      source.reported([...this.#units], [...this.#indicators]),
      source.ledger()
    ]);
    const byPlan = kept.map(() => new Map<string, Sum[]>());
    for (const sum of [sums, distinct].flat()) push(byPlan[sum.plan], sum.indicator, sum);
    const recording = kept.map(({ plan }) => recordingIn(plan, since));
    const reportedOf = (question: Question) =>
      reported.length === 0 ? reported : reported.filter((one) => concerns(one, question));
    return {
      ledger,
      reported: reportedOf,
      of: (question, place) => {
        const one = kept[place];
        if (!one) throw new Error(`not asked: ${keyOf(question)}`);
        return {
          plan: one.plan,
          remarks: one.remarks,
          sums: byPlan[place]?.get(question.indicator.id) ?? [],
          recording: recording[place] ?? 0,
          reported: reportedOf(question)
        };
      }
    };
  }
}

interface Recording {
  readonly since: ReadonlyMap<string, Day>;
  readonly to: Day;
  readonly count: number;
}

/** The same communes are asked about again and again, and what is known of them seldom changes. */
const recordingKnown = new WeakMap<readonly string[], Recording>();

function recordingIn({ communes, span: { to } }: Plan, since: ReadonlyMap<string, Day>): number {
  const had = recordingKnown.get(communes);
  if (had?.since === since && had.to === to) return had.count;
  const count = countRecording(communes, since, to);
  recordingKnown.set(communes, { since, to, count });
  return count;
}

function countRecording(communes: readonly string[], since: ReadonlyMap<string, Day>, to: Day): number {
  let count = 0;
  for (const commune of communes) {
    const day = since.get(commune);
    if (day !== undefined && day <= to) count += 1;
  }
  return count;
}

function push<Key, Value>(into: Map<Key, Value[]> | undefined, key: Key, value: Value): void {
  const held = into?.get(key);
  if (held) held.push(value);
  else into?.set(key, [value]);
}

function keyOf({ indicator, unit, period: span, reading, part }: Question): string {
  const days = indicator.nature === 'stock' ? `on ${span.to}` : `${span.from} ${span.to}`;
  return `${days} ${unit} ${reading} ${part ?? ''}`;
}

export function isDistinct(indicator: Indicator): boolean {
  return indicator.counted && indicator.definitions.some((definition) => 'distinct' in definition.measure);
}

/** A paper tells of everything; what it would say of one side alone nobody knows. */
function concerns(total: ReportedTotal, { indicator, unit, period: span, part }: Question): boolean {
  if (part !== undefined) return false;
  if (total.indicator !== indicator.id || total.unit !== unit) return false;
  if (indicator.nature === 'stock') return total.period.to === span.to;
  return total.period.from === span.from && total.period.to === span.to;
}

function countedFigure(question: CountedQuestion, answer: Answer, ledger: number): Figure {
  const { indicator, unit, period, reading, part } = question;
  const definitions = inForce(indicator, period);
  const sums = confirmedSums(answer);
  let unconfirmed = 0;
  for (const sum of answer.sums) if (!sum.confirmed) unconfirmed += sum.amount;
  let records = 0;
  for (const sum of sums) records += sum.records;
  return {
    indicator: indicator.id,
    unit,
    period,
    result: resultOf(definitions, answer, sums),
    records,
    unconfirmed,
    reported: answer.reported,
    trace: {
      reading,
      ...(part ? { part } : {}),
      communes: answer.plan.communes.length,
      recording: answer.recording,
      remarks: answer.remarks,
      ledger,
      definitions,
      parts: []
    }
  };
}

function confirmedSums({ sums }: Answer): readonly Sum[] {
  return sums.every((sum) => sum.confirmed) ? sums : sums.filter((sum) => sum.confirmed);
}

function resultOf(definitions: Trace['definitions'], answer: Answer, sums: readonly Sum[]): Known | Unknown {
  if (answer.plan.members.length === 0) return { known: false, reason: 'unit-without-communes' };
  if (definitions.length === 0) return { known: false, reason: 'not-counted-then' };
  // What was recorded in a commune that a later decree ended earlier is there all the same.
  const isSilent = answer.recording === 0 && answer.sums.every((sum) => sum.records === 0);
  if (isSilent) return { known: false, reason: 'nothing-recorded-here' };
  return weighed(answer.plan, sums);
}

/** Whole communes count fully; a divided one by its share if that is known, and otherwise not at a guess. */
function weighed(by: Plan, sums: readonly Sum[]): Known | Unknown {
  let exact = 0;
  let shared = 0;
  let most = 0;
  let guesswork = false;
  for (const sum of sums) {
    const weight = by.weights[sum.weight] ?? 1;
    if (weight === 1) exact += sum.amount;
    else most += sum.amount;
    if (typeof weight === 'object' && 'estimated' in weight) shared += weight.estimated * sum.amount;
    if (typeof weight === 'object' && 'unknown' in weight && sum.amount !== 0) guesswork = true;
  }
  const high = exact + most;
  if (guesswork) return { known: false, reason: 'part-of-a-divided-commune', low: exact, high };
  const value = Math.round((exact + shared) * 1e6) / 1e6;
  return { known: true, value, bound: most === 0 ? 'exact' : 'estimated', low: exact, high };
}

function derivedFigure(
  { indicator, unit, period }: Question & { readonly indicator: DerivedIndicator },
  parts: readonly Figure[],
  reported: readonly ReportedTotal[]
): Figure {
  const [first] = parts;
  if (!first) throw new RangeError(`${indicator.id} needs no other indicator`);
  return {
    indicator: indicator.id,
    unit,
    period,
    result: derivedResult(indicator, parts),
    records: parts.reduce((sum, part) => sum + part.records, 0),
    unconfirmed: indicator.nature === 'rate' ? 0 : parts.reduce((sum, part) => sum + part.unconfirmed, 0),
    reported,
    trace: {
      ...first.trace,
      definitions: [{ from: indicator.from, words: indicator.words, reference: indicator.reference }],
      parts
    }
  };
}

function derivedResult(indicator: DerivedIndicator, parts: readonly Figure[]): Known | Unknown {
  const values: number[] = [];
  let estimated = false;
  for (const { result } of parts) {
    if (!result.known) return { known: false, reason: result.reason };
    values.push(result.value);
    if (result.bound === 'estimated') estimated = true;
  }
  const value = indicator.reckon(values);
  if (value === undefined) return { known: false, reason: 'no-denominator' };
  return { known: true, value, bound: estimated ? 'estimated' : 'exact', low: value, high: value };
}

/** What a trace says of each definition; made once, since a report asks for tens of thousands of figures. */
const told = new WeakMap<CountedIndicator, Trace['definitions']>();

function definitionsOf(indicator: CountedIndicator): Trace['definitions'] {
  const had = told.get(indicator);
  if (had) return had;
  const { definitions, words, reference } = indicator;
  const made = definitions.map(({ from }) => ({ from, words, reference }));
  told.set(indicator, made);
  return made;
}

function inForce(indicator: CountedIndicator, span: Period): Trace['definitions'] {
  const all = definitionsOf(indicator);
  const isIn = ({ from }: { readonly from: Day }, place: number): boolean => {
    const next = all[place + 1];
    return from <= span.to && (!next || next.from > span.from);
  };
  return all.every(isIn) ? all : all.filter(isIn);
}
