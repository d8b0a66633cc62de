import { type Day, day, dayOf } from '#basis/day.ts';
import type { Given, IndicatorExample } from '#engine/indicators/indicator.ts';
import type { FieldSet, FieldValue } from '#engine/records/field.ts';
import type { RecordKind } from '#engine/records/kind.ts';

/** Xã Phước Hiệp as it stood until 30/6/2025. */
const PHUOC_HIEP = '20728@0';

interface More {
  readonly host?: string;
  readonly coHosts?: readonly string[];
  readonly steps?: NonNullable<Given['steps']>;
  readonly withdrawn?: true;
}

/** A record of an example: the commune police of Phước Hiệp alone, with a paper, unless said otherwise. */
export function held<Fields extends FieldSet>(
  kind: RecordKind<Fields>,
  on: string,
  values: { readonly [Name in keyof Fields]?: FieldValue },
  { host = 'police', coHosts = [], ...life }: More = {}
): Given {
  return {
    kind: kind as unknown as RecordKind,
    header: { unit: PHUOC_HIEP, day: day(on), host, coHosts, source: '12/BC-CAX' },
    values: values as Given['values'],
    ...life
  };
}

/** A step in the life of a thing, on a day, with what changed. */
export function stepped(
  on: string,
  step: string,
  values?: Given['values']
): { readonly step: string; readonly day: Day; readonly values?: Given['values'] } {
  return values ? { step, day: day(on), values } : { step, day: day(on) };
}

type Told = Pick<IndicatorExample, 'title' | 'given' | 'expect'>;

export function inYear(year: number, told: Told): IndicatorExample {
  return { ...told, unit: PHUOC_HIEP, from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** How a stock is asked. */
export function asOf(on: string, told: Told): IndicatorExample {
  return { ...told, unit: PHUOC_HIEP, from: day(on), to: day(on) };
}
