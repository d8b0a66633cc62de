import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
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
}

/** Where sums come from: the database, or a list in memory (phone, tests). All answers are of one snapshot. */
export interface FigureSource {
  sums(asked: readonly Asked[]): Promise<readonly Sum[]>;
  /** Numbers of distinct keys with a positive net amount; `amount` is that number. */
  distinct(asked: readonly Asked[]): Promise<readonly Sum[]>;
  /** Day from which anything is recorded, by commune; communes never recorded in are absent. */
  recording(communes: readonly string[]): Promise<ReadonlyMap<string, Day>>;
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
  for (const question of questions) for (const part of partsOf(question)) asking.add(part);
  const answers = await asking.answer(source);
  return questions.map((question) => figureOf(question, answers));
}

/** Asking for a stock over a span is refused, with the right question offered instead. */
export function refuseStockOverSpan(indicator: Indicator, span: Period): void {
  if (indicator.nature === 'stock' && span.from !== span.to) {
    throw problem('stock-over-a-span', { indicator: indicator.label, asOf: span.to });
  }
}

function partsOf(question: Question): readonly Question[] {
  const { indicator } = question;
  if (indicator.counted) return [question];
  return indicator.needs.map((part) => ({ ...question, indicator: part }));
}

interface Answers {
  of(question: Question): Answer;
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
  readonly plan: Plan;
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

  add(question: Question): void {
    const kept = this.#kept.get(keyOf(question)) ?? this.#plan(question);
    (isDistinct(question.indicator) ? kept.distinct : kept.indicators).add(question.indicator.id);
    this.#units.add(question.unit);
    this.#indicators.add(question.indicator.id);
  }

  #plan(question: Question): Kept {
    const { plan, remarks } = planOf(question, this.#map);
    const kept = {
      plan,
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
      kept.map((one) => ({ plan: one.plan, indicators: [...of(one)] }));
    const sums = await source.sums(asked((one) => one.indicators));
    const distinct = await source.distinct(asked((one) => one.distinct));
    const since = await source.recording([...new Set(kept.flatMap((one) => one.plan.communes))]);
    const reported = await source.reported([...this.#units], [...this.#indicators]);
    const ledger = await source.ledger();
    const byKey = new Map<string, Sum[]>();
    for (const sum of [...sums, ...distinct]) push(byKey, `${sum.plan} ${sum.indicator}`, sum);
    const places = new Map([...this.#kept.keys()].map((key, index) => [key, index]));
    const recording = kept.map(
      (one) =>
        one.plan.communes.filter((commune) => (since.get(commune) ?? '9999') <= one.plan.span.to).length
    );
    return {
      ledger,
      of: (question) => {
        const place = places.get(keyOf(question)) ?? -1;
        const one = kept[place];
        if (!one) throw new Error(`not asked: ${keyOf(question)}`);
        return {
          plan: one.plan,
          remarks: one.remarks,
          sums: byKey.get(`${place} ${question.indicator.id}`) ?? [],
          recording: recording[place] ?? 0,
          reported: reported.filter((total) => concerns(total, question))
        };
      }
    };
  }
}

function push<Key, Value>(into: Map<Key, Value[]>, key: Key, value: Value): void {
  const held = into.get(key);
  if (held) held.push(value);
  else into.set(key, [value]);
}

function keyOf({ indicator, unit, period: span, reading }: Question): string {
  return indicator.nature === 'stock'
    ? `on ${span.to} ${unit} ${reading}`
    : `${span.from} ${span.to} ${unit} ${reading}`;
}

export function isDistinct(indicator: Indicator): boolean {
  return indicator.counted && indicator.definitions.some((definition) => 'distinct' in definition.measure);
}

function concerns(total: ReportedTotal, { indicator, unit, period: span }: Question): boolean {
  if (total.indicator !== indicator.id || total.unit !== unit) return false;
  if (indicator.nature === 'stock') return total.period.to === span.to;
  return total.period.from === span.from && total.period.to === span.to;
}

function figureOf(question: Question, answers: Answers): Figure {
  const { indicator } = question;
  return indicator.counted
    ? countedFigure(indicator, question, answers)
    : derivedFigure(indicator, question, answers);
}

function countedFigure(indicator: CountedIndicator, question: Question, answers: Answers): Figure {
  const answer = answers.of(question);
  const confirmed = answer.sums.filter((sum) => sum.confirmed);
  const waiting = answer.sums.filter((sum) => !sum.confirmed);
  return {
    indicator: indicator.id,
    unit: question.unit,
    period: question.period,
    result: resultOf(indicator, question, answer, confirmed),
    records: total(confirmed, 'records'),
    unconfirmed: total(waiting, 'amount'),
    reported: answer.reported,
    trace: {
      ...traceOf(question, answer, answers.ledger),
      definitions: inForce(indicator, question.period).map(({ from }) => ({
        from,
        words: indicator.words,
        reference: indicator.reference
      })),
      parts: []
    }
  };
}

function resultOf(
  indicator: CountedIndicator,
  question: Question,
  answer: Answer,
  sums: readonly Sum[]
): Known | Unknown {
  if (answer.plan.members.length === 0) return { known: false, reason: 'unit-without-communes' };
  if (inForce(indicator, question.period).length === 0) return { known: false, reason: 'not-counted-then' };
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

function derivedFigure(indicator: DerivedIndicator, question: Question, answers: Answers): Figure {
  const parts = indicator.needs.map((part) => countedFigure(part, { ...question, indicator: part }, answers));
  const first = answers.of({ ...question, indicator: indicator.needs[0] ?? indicator });
  return {
    indicator: indicator.id,
    unit: question.unit,
    period: question.period,
    result: derivedResult(indicator, parts),
    records: parts.reduce((sum, part) => sum + part.records, 0),
    unconfirmed: indicator.nature === 'rate' ? 0 : parts.reduce((sum, part) => sum + part.unconfirmed, 0),
    reported: first.reported,
    trace: {
      ...traceOf(question, first, answers.ledger),
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

function traceOf(question: Question, answer: Answer, ledger: number): Omit<Trace, 'definitions' | 'parts'> {
  return {
    reading: question.reading,
    communes: answer.plan.communes.length,
    recording: answer.recording,
    remarks: answer.remarks,
    ledger
  };
}

function inForce(indicator: CountedIndicator, span: Period): CountedIndicator['definitions'] {
  return indicator.definitions.filter(({ from }, index) => {
    const next = indicator.definitions[index + 1];
    return from <= span.to && (!next || next.from > span.from);
  });
}

function total(sums: readonly Sum[], of: 'amount' | 'records'): number {
  return sums.reduce((sum, one) => sum + one[of], 0);
}
