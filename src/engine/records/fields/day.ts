import { type Day, isDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label, Language } from '#basis/label.ts';
import type { DayField, FieldValue, Parsed } from '../field.ts';
import { isBlank, oneLine } from './plain-text.ts';

/** Day first, as written in Vietnam: `1/8/2013`, `01-08-2013`. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

export function parse({ label }: Pick<DayField, 'label'>, raw: unknown): Parsed {
  if (isBlank(raw)) return { empty: true };
  const found = readDay(raw);
  return found === undefined ? { wrong: notADay(label) } : { value: found };
}

export function readDay(raw: unknown): Day | undefined {
  if (typeof raw !== 'string') return undefined;
  const text = oneLine(raw) ?? '';
  const found = DAY_FIRST.exec(text);
  const iso = found ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : text;
  return isDay(iso) ? iso : undefined;
}

export function show(_field: DayField, value: FieldValue, language: Language): string {
  return typeof value === 'string' && isDay(value) ? dayText(value, language) : String(value);
}

function notADay(label: Label): Label {
  return {
    vi: `“${label.vi}” không phải là một ngày có thật. Hãy ghi như 01/8/2023 hoặc 2023-08-01.`,
    en: `“${label.en}” is not a day that exists. Write it like 01/8/2023 or 2023-08-01.`
  };
}
