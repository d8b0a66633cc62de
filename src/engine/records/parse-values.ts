import type { Label } from '#basis/label.ts';
import type { FieldSet, FieldValue, Values } from './field.ts';
import { parseField } from './fields/all.ts';
import { missing, type Problems, type Raw } from './parse-header.ts';

/** Every field of the set; one that was left empty is absent from the values. */
export function parseValues(
  fields: FieldSet,
  raw: Raw,
  requiring: 'whole' | 'part'
): { readonly values: Values; readonly problems: Problems } {
  const values: [string, FieldValue][] = [];
  const problems: [string, Label][] = [];
  for (const [name, field] of Object.entries(fields)) {
    const parsed = parseField(field, Object.hasOwn(raw, name) ? raw[name] : undefined);
    if ('wrong' in parsed) problems.push([name, parsed.wrong]);
    else if ('value' in parsed) values.push([name, parsed.value]);
    else if (field.required && requiring === 'whole') problems.push([name, missing(field.label).wrong]);
  }
  return { values: Object.fromEntries(values), problems: Object.fromEntries(problems) };
}

/** Names that nothing asked for; a slip in a program or an old form must not lose an input silently. */
export function strangers(raw: Raw, known: readonly string[]): Problems {
  const strange = Object.keys(raw).filter((name) => !known.includes(name));
  return Object.fromEntries(strange.map((name) => [name, unknownField(name)]));
}

function unknownField(name: string): Label {
  return {
    vi: `Biểu này không có ô “${name}”. Hãy bỏ ô đó, hoặc tải lại biểu.`,
    en: `This form has no field “${name}”. Leave it out, or load the form again.`
  };
}
