import type { FieldSet, NamesOf } from '#engine/records/field.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import communityModel from '../records/community-model.ts';
import festivalDay from '../records/festival-day.ts';

/** Fields of one kind that anybody may read; the compiler refuses one that the kind lacks. */
function fieldsOf<Fields extends FieldSet>(
  kind: RecordKind<Fields>,
  fields: readonly NamesOf<Fields, 'text' | 'choice' | 'yes-no'>[]
): { readonly kind: string; readonly fields: readonly string[] } {
  return { kind: kind.id, fields };
}

/**
 * All that is public of records, beside their place and days: what is not named here stays inside, and a new field is
 * private until it is. No number is: numbers are told when they are approved. The database holds to the same list.
 */
export const publicFields = [
  fieldsOf(communityModel, ['model', 'area', 'exemplar']),
  fieldsOf(festivalDay, ['edition', 'ceremony', 'festival'])
] as const;
