import type { Language } from '#basis/label.ts';
import type { ChoiceField, FieldValue, Parsed } from '../field.ts';
import { findOption, optionList, optionText } from './find-option.ts';
import { isBlank, oneLine } from './plain-text.ts';

export function parse(field: ChoiceField, raw: unknown): Parsed {
  if (isBlank(raw)) return { empty: true };
  const option = findOption(field.options, oneLine(raw) ?? '');
  return option ? { value: option.id } : { wrong: notOffered(field) };
}

export function show(field: ChoiceField, value: FieldValue, language: Language): string {
  return optionText(field.options, String(value), language);
}

function notOffered({ label, options }: ChoiceField) {
  return {
    vi: `“${label.vi}” phải là một trong các mục: ${optionList(options, 'vi')}. Hãy chọn lại.`,
    en: `“${label.en}” must be one of: ${optionList(options, 'en')}. Choose again.`
  };
}
