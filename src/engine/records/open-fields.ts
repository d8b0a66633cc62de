import type { FieldSet } from './field.ts';
import type { RecordKind } from './kind.ts';

type Asked = Pick<RecordKind, 'fields' | 'titledBy' | 'telling'>;

/** A fold that hides one or two fields saves nothing. */
const FEWEST_FOLDED = 3;

/**
 * The fields that stand open in a form, and those folded away behind them. Required fields and the title never
 * hide; a kind that does not say what else tells most shows all its numbers.
 */
export function openFields({ fields, titledBy, telling }: Asked): {
  readonly open: FieldSet;
  readonly folded: FieldSet;
} {
  const isOpen = (name: string): boolean => {
    const field = fields[name];
    if (!field || field.required === true || name === titledBy) return true;
    return telling ? telling.includes(name) : field.type === 'count' || field.type === 'counts';
  };
  const part = (wanted: boolean): FieldSet =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => isOpen(name) === wanted));
  const folded = part(false);
  if (Object.keys(folded).length < FEWEST_FOLDED) return { open: fields, folded: {} };
  return { open: part(true), folded };
}
