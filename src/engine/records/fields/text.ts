import type { FieldValue, Parsed, TextField } from '../field.ts';
import { isBlank, oneLine, plainText } from './plain-text.ts';

export function parse(field: TextField, raw: unknown): Parsed {
  if (isBlank(raw)) return { empty: true };
  const text = field.long ? plainText(raw) : oneLine(raw);
  if (text === undefined) return { wrong: notText(field) };
  const longest = field.longest ?? (field.long ? 4000 : 200);
  return text.length > longest ? { wrong: tooLong(field, text.length, longest) } : { value: text };
}

export function show(_field: TextField, value: FieldValue): string {
  return String(value);
}

function notText({ label }: TextField) {
  return {
    vi: `“${label.vi}” phải là chữ. Hãy gõ lại.`,
    en: `“${label.en}” must be text. Type it again.`
  };
}

function tooLong({ label }: TextField, length: number, longest: number) {
  return {
    vi: `“${label.vi}” dài ${length} ký tự, nhiều nhất là ${longest}. Hãy viết gọn lại.`,
    en: `“${label.en}” has ${length} characters; at most ${longest} fit. Shorten it.`
  };
}
