import type { Label, Language } from '#basis/label.ts';
import type { Counts, CountsField, FieldValue, Option, Parsed } from '../field.ts';
import * as count from './count.ts';
import { findOption, optionList, optionText } from './find-option.ts';
import { fromJson } from './from-json.ts';
import { isBlank } from './plain-text.ts';

/** `{ drugs: 3 }`, `{"drugs":"3"}` as text, or `drugs=3; economy=1`. A zero is kept: it says that nothing was found. */
export function parse(field: CountsField, raw: unknown): Parsed {
  const pairs = pairsOf(fromJson(raw));
  if (!pairs) return { wrong: notCounts(field) };
  const found = new Map<string, number>();
  for (const [name, given] of pairs) {
    if (isBlank(given)) continue;
    const option = findOption(field.options, name.trim());
    if (!option || found.has(option.id)) return { wrong: notCounts(field) };
    const parsed = count.parse({ label: partLabel(field, option) }, given);
    if ('wrong' in parsed) return parsed;
    if ('value' in parsed && typeof parsed.value === 'number') found.set(option.id, parsed.value);
  }
  return found.size === 0 ? { empty: true } : { value: inOrder(field, found) };
}

export function show(field: CountsField, value: FieldValue, language: Language): string {
  if (typeof value !== 'object' || Array.isArray(value)) return String(value);
  return Object.entries(value as Counts)
    .map(([id, number]) => `${optionText(field.options, id, language)}: ${count.show({}, number, language)}`)
    .join('; ');
}

function pairsOf(raw: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (isBlank(raw)) return [];
  if (typeof raw === 'string')
    return raw
      .split(/[;\n]/)
      .filter((part) => !isBlank(part))
      .map(pairOf);
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? Object.entries(raw) : undefined;
}

function pairOf(part: string): readonly [string, string] {
  const at = part.search(/[=:][^=:]*$/);
  return at < 0 ? [part, '?'] : [part.slice(0, at), part.slice(at + 1)];
}

function inOrder(field: CountsField, found: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries(
    field.options.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id) ?? 0] as const] : []))
  );
}

function partLabel({ label }: CountsField, option: Option): Label {
  return { vi: `${label.vi}: ${option.label.vi}`, en: `${label.en}: ${option.label.en}` };
}

function notCounts({ label, options }: CountsField): Label {
  return {
    vi: `“${label.vi}” gồm một số cho mỗi mục sau, mỗi mục một lần: ${optionList(options, 'vi')}. Hãy ghi lại.`,
    en: `“${label.en}” takes one number for each of these, once: ${optionList(options, 'en')}. Write it again.`
  };
}
