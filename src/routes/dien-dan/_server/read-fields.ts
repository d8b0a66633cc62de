import type { FieldSet } from '#engine/records/field.ts';

/** A sent form as the operations take it, and as it is drawn again when it was refused. */
export function readFields(fields: FieldSet, form: FormData): Readonly<Record<string, string | string[]>> {
  const prefix = form.get('prefix');
  const nameOf = (name: string): string => (typeof prefix === 'string' ? `${prefix}.${name}` : name);
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const texts = form
        .getAll(nameOf(name))
        .flatMap((value) => (typeof value === 'string' ? [cleaned(value)] : []));
      return [name, field.type === 'choices' ? texts : (texts[0] ?? '')];
    })
  );
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? cleaned(value) : '';
}

function cleaned(text: string): string {
  return text.trim().normalize('NFC');
}
