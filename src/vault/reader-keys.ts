import type { RecoveryWrapping } from '#engine/sealing/shares.ts';
import type { Purpose } from '#engine/sealing/box.ts';
import type { WrappedKey } from '#engine/sealing/receiver-key.ts';
import type { ISql, JSONValue } from 'postgres';

/** A lost key gets nothing new, but what was sealed to it waits for its recovery. */
export type KeyState = 'standing' | 'lost' | 'retired';

export interface ReaderKey {
  readonly id: string;
  readonly person: string;
  readonly unit: string;
  readonly purpose: Purpose;
  /** In base64. */
  readonly publicKey: string;
  readonly words: string;
  readonly state: KeyState;
  readonly madeOn: string;
  readonly demonstration: boolean;
}

export type OwnKey = ReaderKey & {
  readonly wrapped: WrappedKey;
  readonly recovery: RecoveryWrapping | undefined;
};

const COLUMNS =
  'k.id, k.person, k.unit, k.purpose, k.public_key as "publicKey", k.words, k.state, k.made_on as "madeOn", k.demonstration';

interface NewRow extends Omit<OwnKey, 'state'> {
  readonly shares: readonly { readonly custodian: string; readonly sealed: Uint8Array }[];
}

/** False when the key is there already. */
export async function addKey(sql: ISql, row: NewRow): Promise<boolean> {
  const added = await sql`
    insert into vault.reader_key
      (id, person, unit, purpose, public_key, words, state, made_on, demonstration)
    values (${row.id}, ${row.person}, ${row.unit}, ${row.purpose}, ${row.publicKey}, ${row.words},
      'standing', ${row.madeOn}, ${row.demonstration})
    on conflict do nothing
    returning id`;
  if (added.length === 0) return false;
  await sql`
    insert into vault.wrapped_key (key, person, wrapped, recovery)
    values (${row.id}, ${row.person}, ${sql.json(row.wrapped as unknown as JSONValue)},
      ${row.recovery ? sql.json(row.recovery as unknown as JSONValue) : null})`;
  await addShares(sql, row.id, row.shares);
  return true;
}

export async function addShares(sql: ISql, key: string, shares: NewRow['shares']): Promise<void> {
  for (const { custodian, sealed } of shares) {
    await sql`insert into vault.share (key, custodian, sealed) values (${key}, ${custodian}, ${sealed})`;
  }
}

export async function findKey(sql: ISql, id: string): Promise<ReaderKey | undefined> {
  const [row] = await sql<ReaderKey[]>`
    select ${sql.unsafe(COLUMNS)} from vault.reader_key k where k.id = ${id}`;
  return row;
}

/** Keys that stand in these boxes. */
export async function standingKeys(sql: ISql, units: readonly string[]): Promise<readonly ReaderKey[]> {
  return sql<ReaderKey[]>`
    select ${sql.unsafe(COLUMNS)} from vault.reader_key k
    where k.unit = any (${sql.array([...units])}::text[]) and k.state = 'standing'
    order by k.made_on, k.id`;
}

/** Units in whose boxes custodians stand. */
export async function unitsWithCustodians(sql: ISql): Promise<readonly string[]> {
  const rows = await sql<{ unit: string }[]>`
    select distinct unit from vault.reader_key
    where purpose = 'custodian' and state = 'standing'
    order by unit`;
  return rows.map(({ unit }) => unit);
}

/** The keys of who acts, with what only the owner is given; the newest first. */
export async function ownKeys(sql: ISql, person: string): Promise<readonly OwnKey[]> {
  const rows = await sql<(OwnKey & { recovery: RecoveryWrapping | null })[]>`
    select ${sql.unsafe(COLUMNS)}, w.wrapped, w.recovery
    from vault.reader_key k
    join vault.wrapped_key w on w.key = k.id
    where k.person = ${person}
    order by k.made_on desc, k.id`;
  return rows.map((row) => ({ ...row, recovery: row.recovery ?? undefined }));
}

/** Under another passphrase. False when the key is not one's own. */
export async function rewrap(sql: ISql, id: string, wrapped: WrappedKey): Promise<boolean> {
  const changed = await sql`
    update vault.wrapped_key set wrapped = ${sql.json(wrapped as unknown as JSONValue)}
    where key = ${id}
    returning key`;
  return changed.length > 0;
}

export async function setKeyState(
  sql: ISql,
  id: string,
  { state, on }: { readonly state: KeyState; readonly on: string }
): Promise<void> {
  const retired = state === 'standing' ? null : on;
  await sql`update vault.reader_key set state = ${state}, retired_on = ${retired} where id = ${id}`;
}

/** In place of the parts that there were; the new ones are added after it. */
export async function keepRecovery(sql: ISql, id: string, wrapping: RecoveryWrapping): Promise<void> {
  await sql`delete from vault.share where key = ${id}`;
  await sql`
    update vault.wrapped_key set recovery = ${sql.json(wrapping as unknown as JSONValue)} where key = ${id}`;
}
