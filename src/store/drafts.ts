import type { ISql, JSONValue } from 'postgres';

export interface Draft {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly savedAt: string;
}

export async function save(sql: ISql, person: string, draft: Draft): Promise<void> {
  await sql`
    insert into draft (id, unit, person, kind, raw, saved_at)
    values (${draft.id}, ${draft.unit}, ${person}, ${draft.kind}, ${sql.json(draft.raw as JSONValue)}, ${draft.savedAt})
    on conflict (id) do update set unit = excluded.unit, raw = excluded.raw, saved_at = excluded.saved_at`;
}

export async function list(sql: ISql): Promise<readonly Draft[]> {
  return sql<Draft[]>`select id, unit, kind, raw, saved_at as "savedAt" from draft order by saved_at desc`;
}

export async function find(sql: ISql, id: string): Promise<Draft | undefined> {
  const [row] = await sql<
    Draft[]
  >`select id, unit, kind, raw, saved_at as "savedAt" from draft where id = ${id}`;
  return row;
}

/** True when there was one of one's own to remove. */
export async function remove(sql: ISql, id: string): Promise<boolean> {
  const rows = await sql`delete from draft where id = ${id} returning id`;
  return rows.length > 0;
}
