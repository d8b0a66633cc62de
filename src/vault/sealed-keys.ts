import type { ISql } from 'postgres';

export interface NewSealedKey {
  readonly tip: string;
  readonly message: number;
  readonly key: string;
  readonly person: string;
  readonly bytes: Uint8Array;
}

/** What is there already stays; gives how many were added. */
export async function addSealedKeys(sql: ISql, rows: readonly NewSealedKey[]): Promise<number> {
  let added = 0;
  for (const { tip, message, key, person, bytes } of rows) {
    const { count } = await sql`
      insert into vault.sealed_key (tip, message, kind, key, person, bytes)
      values (${tip}, ${message}, 'receiver', ${key}, ${person}, ${bytes})
      on conflict do nothing`;
    added += count;
  }
  return added;
}

/** Which of these keys open the tip itself. */
export async function holdersAmong(
  sql: ISql,
  tip: string,
  keys: readonly string[]
): Promise<readonly string[]> {
  const rows = await sql<{ key: string }[]>`
    select key from unnest(${sql.array([...keys])}::text[]) as key where vault.is_sealed_to(${tip}, 1::smallint, key)`;
  return rows.map(({ key }) => key);
}

/** All that is sealed to a key that was retired. */
export async function takeOutKey(sql: ISql, key: string): Promise<number> {
  const [row] = await sql<{ gone: number }[]>`select vault.take_out_key(${key}) as gone`;
  return row?.gone ?? 0;
}

/** Those below have no key of a tip that was passed one level up. */
export async function leaveToAbove(sql: ISql, tip: string): Promise<number> {
  const [row] = await sql<{ gone: number }[]>`select vault.leave_to_above(${tip}) as gone`;
  return row?.gone ?? 0;
}

/** A message that one key of who acts opens, and another key does not open yet. */
export interface ToReseal {
  readonly tip: string;
  readonly unit: string;
  readonly message: number;
  readonly kind: string;
  readonly commitment: Uint8Array;
  readonly by: string;
  readonly sealed: Uint8Array;
}

/**
 * Of tips that the owner of the other key may read: those of its box whose sender did not shut that person out. An
 * identity that was agreed to for one reader goes along to that reader's own new key only.
 */
export async function readToReseal(
  sql: ISql,
  { key, person, unit }: { readonly key: string; readonly person: string; readonly unit: string },
  limit: number
): Promise<readonly ToReseal[]> {
  return sql<ToReseal[]>`
    select distinct on (k.tip, k.message) k.tip, t.unit, k.message, m.kind, m.commitment, k.key as by, k.bytes as sealed
    from vault.sealed_key k
    join vault.message m on m.tip = k.tip and m.number = k.message
    join vault.tip t on t.id = k.tip
    where k.person = vault.acting_person() and k.kind = 'receiver' and k.key <> ${key}
      and (m.kind <> 'identity' or ${person} = vault.acting_person())
      and coalesce(t.held_by, t.unit) = ${unit}
      and not ${person} = any (t.excluded)
      and not vault.is_sealed_to(k.tip, k.message, ${key})
    order by k.tip, k.message
    limit ${limit}`;
}
