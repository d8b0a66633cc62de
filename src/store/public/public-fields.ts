import type { ISql } from 'postgres';

export interface PublicFields {
  readonly kind: string;
  readonly fields: readonly string[];
}

/** The list as it is declared now: what is not in it any more is private again from this moment. */
export async function declarePublicFields(owner: ISql, declared: readonly PublicFields[]): Promise<void> {
  const rows = declared.flatMap(({ kind, fields }) => fields.map((field) => ({ kind, field })));
  const kinds = owner.array(rows.map(({ kind }) => kind));
  const fields = owner.array(rows.map(({ field }) => field));
  await owner`
    with declared as (
      select kind, field from unnest(${kinds}::text[], ${fields}::text[]) as d (kind, field)
    ), gone as (
      delete from public_field p
      where not exists (select 1 from declared d where d.kind = p.kind and d.field = p.field)
    )
    insert into public_field (kind, field) select kind, field from declared on conflict do nothing`;
}
