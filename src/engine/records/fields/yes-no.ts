import type { Language } from '#basis/label.ts';
import { fold } from '#basis/vietnamese.ts';
import type { FieldValue, Parsed, YesNoField } from '../field.ts';
import { isBlank, oneLine } from './plain-text.ts';

/** `on` is what a ticked box of a form sends. */
const YES = new Set(['true', 'on', 'yes', 'co', '1']);
const NO = new Set(['false', 'off', 'no', 'khong', '0']);

export function parse({ label }: YesNoField, raw: unknown): Parsed {
  if (isBlank(raw)) return { empty: true };
  if (typeof raw === 'boolean') return { value: raw };
  const word = fold(oneLine(raw) ?? '');
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return {
    wrong: {
      vi: `“${label.vi}” chỉ nhận có hoặc không. Hãy chọn lại.`,
      en: `“${label.en}” is either yes or no. Choose again.`
    }
  };
}

export function show(_field: YesNoField, value: FieldValue, language: Language): string {
  if (language === 'vi') return value === true ? 'Có' : 'Không';
  return value === true ? 'Yes' : 'No';
}
