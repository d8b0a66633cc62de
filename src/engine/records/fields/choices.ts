import type { Language } from '#basis/label.ts';
import type { ChoicesField, FieldValue, Parsed } from '../field.ts';
import { findOption, optionList, optionText } from './find-option.ts';
import { fromJson } from './from-json.ts';
import { isBlank, oneLine } from './plain-text.ts';

/** A list of ids or labels, or one text of them parted by semicolons (by commas where that is not one label). */
export function parse(field: ChoicesField, raw: unknown): Parsed {
  const listed = parts(field, fromJson(raw)).filter((one) => !isBlank(one));
  if (listed.length === 0) return { empty: true };
  const ids = new Set<string>();
  for (const one of listed) {
    const option = findOption(field.options, oneLine(one) ?? '');
    if (!option) return { wrong: notOffered(field) };
    ids.add(option.id);
  }
  // In the order of the declaration, so that the same choice is always kept alike.
  return { value: field.options.map(({ id }) => id).filter((id) => ids.has(id)) };
}

export function show(field: ChoicesField, value: FieldValue, language: Language): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((id) => optionText(field.options, String(id), language)).join('; ');
}

function parts(field: ChoicesField, raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw as readonly unknown[];
  if (typeof raw !== 'string') return [raw];
  const text = oneLine(raw) ?? '';
  if (text.includes(';')) return text.split(';');
  return findOption(field.options, text) ? [text] : text.split(',');
}

function notOffered({ label, options }: ChoicesField) {
  return {
    vi: `“${label.vi}” chỉ gồm các mục: ${optionList(options, 'vi')}. Hãy chọn lại.`,
    en: `“${label.en}” may hold only: ${optionList(options, 'en')}. Choose again.`
  };
}
