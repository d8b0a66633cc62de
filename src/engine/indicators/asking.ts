import type { Label } from '#basis/label.ts';
import type { Part } from '#engine/records/sides.ts';
import { remarkLabel } from '#engine/territory/remarks.ts';
import type { ReportedTotal } from './figure.ts';
import type { FigureSource } from './figure-source.ts';
import type { Indicator } from './indicator.ts';
import { type AreaMap, planOf } from './plan-question.ts';
import type { Plan } from './plan.ts';
import type { Asked, CountedQuestion, Question, Sum } from './question.ts';
import { recordingIn } from './recording-in.ts';

interface Answers {
  of(question: Question, place: number): Answer;
  reported(question: Question): readonly ReportedTotal[];
  readonly ledger: number;
}

export interface Answer {
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
export class Asking {
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
