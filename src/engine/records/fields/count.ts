import type { Label, Language } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { CountField, FieldValue, Parsed } from '../field.ts';
import { isBlank, oneLine } from './plain-text.ts';

const MOST = 1_000_000_000;
/** Thousands are parted by points or spaces, all alike: `1.300`, `1 300`. A comma would be a decimal. */
const DIGITS = /^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+)$/;

type Counted = Pick<CountField, 'label' | 'most' | 'noun'>;

export function parse(field: Counted, raw: unknown): Parsed {
  if (isBlank(raw)) return { empty: true };
  const number = wholeNumber(raw, field.noun);
  if (number === undefined) return { wrong: notWhole(field.label) };
  const most = field.most ?? MOST;
  return number > most ? { wrong: tooMany(field.label, most) } : { value: number };
}

export function show(field: Pick<CountField, 'noun'>, value: FieldValue, language: Language): string {
  const digits = typeof value === 'number' ? numberText(value, language) : String(value);
  return field.noun && language === 'vi' ? `${digits} ${field.noun}` : digits;
}

/** The noun may be typed behind the number, as it is shown. */
function wholeNumber(raw: unknown, noun = ''): number | undefined {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw >= 0 ? raw + 0 : undefined;
  const typed = typeof raw === 'string' ? oneLine(raw) : undefined;
  const digits = noun !== '' && typed?.endsWith(noun) ? typed.slice(0, -noun.length).trim() : typed;
  if (digits === undefined || !DIGITS.test(digits)) return undefined;
  const number = Number(digits.replace(/[. ]/g, ''));
  return Number.isSafeInteger(number) ? number : undefined;
}

function notWhole(label: Label): Label {
  return {
    vi: `“${label.vi}” phải là số nguyên, không âm, không có phần lẻ. Hãy ghi như 45 hoặc 1.300.`,
    en: `“${label.en}” must be a whole number, not below zero. Write it like 45 or 1.300.`
  };
}

function tooMany(label: Label, most: number): Label {
  return {
    vi: `“${label.vi}” nhiều nhất là ${numberText(most, 'vi')}. Hãy xem lại số đã gõ.`,
    en: `“${label.en}” is at most ${numberText(most, 'en')}. Check what was typed.`
  };
}
