import { type Day, earlier, later } from '#basis/day.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { Part } from '#engine/records/sides.ts';
import { fold, type RecordState } from '#engine/records/state.ts';
import { type MapReading, weightOn } from '#engine/territory/membership.ts';
import type { Territory } from '#engine/territory/territory.ts';
import { firstDayOf, lastDay } from '#engine/territory/unit.ts';
import type { Weight } from '#engine/territory/weight.ts';
import { kinds } from '#programme/catalogue.ts';
import { sideOf } from '#programme/parties.ts';

/** One thing that counts: how much, when it began to, and when it ceased to if it did. */
interface Happening {
  readonly amount: number;
  readonly from: Day;
  readonly until?: Day;
  readonly key?: string;
}

export interface RawQuestion {
  readonly indicator: string;
  readonly unit: string;
  readonly period: { readonly from: Day; readonly to: Day };
  readonly reading: MapReading;
  readonly part?: Part | undefined;
}

export interface RawAnswer {
  readonly value: number | 'unknown';
  readonly low: number;
  readonly high: number;
  readonly records: number;
  readonly unconfirmed: number;
}

/**
 * What a figure should be, told from the records themselves one by one: no contributions, no classes, no
 * cells, no SQL, and what each indicator counts said again by hand. Slow and simple.
 */
export class RawAnswers {
  readonly #states: readonly RecordState[];
  readonly #map: Territory;
  readonly #today: Day;

  constructor(entries: readonly Entry[], map: Territory, today: Day) {
    this.#map = map;
    this.#today = today;
    this.#states = [...Map.groupBy(entries, (entry) => entry.record).values()].flatMap((own) => {
      const kind = kinds.get(own[0]?.kind ?? '');
      const state = kind && fold(kind, own, sideOf);
      return state?.status === 'recorded' ? [state] : [];
    });
  }

  answer(question: RawQuestion): RawAnswer {
    const its = this.#states.filter((state) => isOf(question.part, state));
    const all = its.flatMap((state) => this.#counting(question, state));
    const confirmed = all.filter((one) => one.confirmed);
    const waiting = all.filter((one) => !one.confirmed);
    return {
      ...(isByKey(question.indicator) ? byKey(confirmed) : byAmount(confirmed)),
      records: confirmed.length,
      unconfirmed: isByKey(question.indicator)
        ? new Set(waiting.map((one) => one.key)).size
        : waiting.reduce((sum, one) => sum + one.amount, 0)
    };
  }

  #counting({ indicator, unit, period, reading }: RawQuestion, state: RecordState): readonly Counting[] {
    const isStock = stocks.has(indicator);
    return happenings(indicator, state)
      .filter(({ from, until }) =>
        isStock
          ? from <= period.to && (until === undefined || until > period.to)
          : period.from <= from && from <= period.to
      )
      .flatMap(({ amount, key }) => {
        const weight = this.#weight(unit, isStock, reading, period.to, state);
        return weight === undefined ? [] : [{ amount, key: key ?? '', weight, confirmed: state.confirmed }];
      });
  }

  /** By the record's own day; after the end of its commune by that one's last day. */
  #weight(
    unit: string,
    isStock: boolean,
    reading: MapReading,
    on: Day,
    { header }: RecordState
  ): Weight | undefined {
    const commune = this.#map.find(header.unit);
    if (!commune) return undefined;
    const day = later(firstDayOf(commune), earlier(header.day, lastDay(commune) ?? header.day));
    const where = { commune: header.unit, day, unit };
    if (isStock && reading === 'as-it-stood')
      return weightOn(this.#map, { ...where, reading: 'as-it-is-now', today: on });
    return weightOn(this.#map, { ...where, reading, today: this.#today });
  }
}

/** A side's own part is what its offices did, alone or with the other side. */
function isOf(part: Part | undefined, { header }: RecordState): boolean {
  const sides = new Set([header.host, ...header.coHosts].map(sideOf));
  if (part === undefined) return true;
  return part === 'both' ? sides.size === 2 : sides.has(part);
}

interface Counting {
  readonly amount: number;
  readonly key: string;
  readonly weight: Weight;
  readonly confirmed: boolean;
}

export const rawIndicators = [
  'outreach-sessions',
  'outreach-attendances',
  'model-sites',
  'model-members',
  'model-types',
  'model-sites-strengthened',
  'festival-editions'
] as const;

const stocks: ReadonlySet<string> = new Set(['model-sites', 'model-members', 'model-types']);

function isByKey(indicator: string): boolean {
  return indicator === 'model-types' || indicator === 'festival-editions';
}

/** What a record is to an indicator, in plain words of code. */
function happenings(indicator: string, state: RecordState): readonly Happening[] {
  const { kind, values, header, steps } = state;
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const closed = steps.findIndex(({ step }) => step === 'retired');
  switch (indicator) {
    case 'outreach-sessions':
      return kind === 'outreach-session' ? [{ amount: 1, from: header.day }] : [];
    case 'outreach-attendances': {
      const amount = kind === 'outreach-session' ? number(values['attendances']) : 0;
      return amount > 0 ? [{ amount, from: header.day }] : [];
    }
    case 'festival-editions':
      return kind === 'festival-day' ? [{ amount: 1, from: header.day, key: String(values['edition']) }] : [];
    case 'model-sites-strengthened':
      return steps.filter(({ step }) => step === 'strengthened').map(({ day }) => ({ amount: 1, from: day }));
    case 'model-sites':
    case 'model-members':
    case 'model-types': {
      if (kind !== 'community-model') return [];
      const stretches = steps.slice(0, closed < 0 ? undefined : closed);
      return stretches.flatMap(({ day, values: then }, place) => {
        const until = steps[place + 1]?.day;
        const amount = indicator === 'model-members' ? number(then['members']) : 1;
        if (amount === 0) return [];
        const key = indicator === 'model-types' ? { key: String(then['model']) } : {};
        return [{ amount, from: day, ...(until === undefined ? {} : { until }), ...key }];
      });
    }
    default:
      throw new RangeError(indicator);
  }
}

type Result = Pick<RawAnswer, 'value' | 'low' | 'high'>;

function byAmount(all: readonly Counting[]): Result {
  const low = total(all.filter(({ weight }) => weight === 1));
  const high = total(all);
  if (all.some(({ weight }) => typeof weight === 'object' && 'unknown' in weight))
    return { value: 'unknown', low, high };
  const value = all.reduce((sum, one) => sum + one.amount * shareOf(one.weight), 0);
  return { value: Math.round(value * 1e6) / 1e6, low, high };
}

/** A value counts once; surely when it is somewhere whole. Checked by its bounds when it is not. */
function byKey(all: readonly Counting[]): Result {
  const keys = Map.groupBy(all, (one) => one.key);
  const low = [...keys.values()].filter((own) => own.some(({ weight }) => weight === 1)).length;
  return { value: low === keys.size ? low : 'unknown', low, high: keys.size };
}

function total(all: readonly Counting[]): number {
  return all.reduce((sum, one) => sum + one.amount, 0);
}

function shareOf(weight: Weight): number {
  if (weight === 1) return 1;
  return 'estimated' in weight ? weight.estimated : 0;
}

/** Whether a figure says what the records say; gives what differs. */
export function disagreement(figure: Figure, answer: RawAnswer): string | undefined {
  const { result, records, unconfirmed } = figure;
  const told = { low: result.low ?? 0, high: result.high ?? 0, records, unconfirmed };
  const { value, ...rest } = answer;
  if (!result.known && !['part-of-a-divided-commune', 'nothing-recorded-here'].includes(result.reason))
    return undefined;
  if (
    JSON.stringify(told) !==
    JSON.stringify({ low: rest.low, high: rest.high, records: rest.records, unconfirmed: rest.unconfirmed })
  )
    return `${JSON.stringify({ ...told, result })} is not ${JSON.stringify(answer)}`;
  if (result.known && value !== 'unknown' && result.value !== value) return `${result.value} is not ${value}`;
  return undefined;
}
