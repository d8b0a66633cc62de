import type { Day } from '#basis/day.ts';
import type { ISql, JSONValue } from 'postgres';

export interface IdentityRequest {
  readonly id: string;
  readonly tip: string;
  readonly message: number;
  readonly person: string;
  /** Key of the receiver who asks, its public half in base64, and how it is called. */
  readonly asker: string;
  readonly askerKey: string;
  readonly words: string;
  readonly side: 'police' | 'front';
  /** The written reason, sealed in base64, by key id. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly askedOn: Day;
  readonly answer: 'given' | 'refused' | null;
}

type NewRequest = Omit<IdentityRequest, 'askerKey' | 'words' | 'answer'>;

export async function addIdentityRequest(sql: ISql, row: NewRequest): Promise<void> {
  await sql`
    insert into vault.identity_request (id, tip, message, person, asker, side, reasons, asked_on)
    values (${row.id}, ${row.tip}, ${row.message}, ${row.person}, ${row.asker}, ${row.side},
      ${sql.json(row.reasons as JSONValue)}, ${row.askedOn})
    on conflict (id) do nothing`;
}

/** Those that who acts has asked or can answer, the newest first. */
export async function readIdentityRequests(
  sql: ISql,
  { tip }: { readonly tip?: string } = {}
): Promise<readonly IdentityRequest[]> {
  return sql<IdentityRequest[]>`
    select r.id, r.tip, r.message, r.person, r.asker, k.public_key as "askerKey", k.words, r.side, r.reasons,
      r.asked_on as "askedOn", r.answer
    from vault.identity_request r
    join vault.reader_key k on k.id = r.asker
    where true ${tip === undefined ? sql`` : sql`and r.tip = ${tip}`}
    order by r.asked_on desc, r.id`;
}

/** False when it was answered already. */
export async function answerIdentityRequest(
  sql: ISql,
  id: string,
  { answer, by, on }: { readonly answer: 'given' | 'refused'; readonly by: string; readonly on: Day }
): Promise<boolean> {
  const { count } = await sql`
    update vault.identity_request set answer = ${answer}, answered_by = ${by}, answered_on = ${on}
    where id = ${id} and answer is null`;
  return count > 0;
}

/** The sealed identity, as it lies with a custodian. */
export async function findSealedIdentity(
  sql: ISql,
  { tip, message }: Pick<IdentityRequest, 'tip' | 'message'>
): Promise<
  | {
      readonly unit: string;
      readonly commitment: Uint8Array;
      readonly key: string;
      readonly sealed: Uint8Array;
    }
  | undefined
> {
  const [row] = await sql<{ unit: string; commitment: Uint8Array; key: string; sealed: Uint8Array }[]>`
    select t.unit, m.commitment, k.key, k.bytes as sealed
    from vault.message m
    join vault.tip t on t.id = m.tip
    join vault.sealed_key k on k.tip = m.tip and k.message = m.number
    where m.tip = ${tip} and m.number = ${message} and m.kind = 'identity' and k.kind = 'custodian'
      and k.person = vault.acting_person()`;
  return row;
}

/** Numbers of the messages in which a sender said who it is; a receiver sees that they are there. */
export async function identityNumbers(sql: ISql, tip: string): Promise<readonly number[]> {
  const [row] = await sql<{ numbers: number[] }[]>`select vault.identities_of(${tip}) as numbers`;
  return row?.numbers ?? [];
}
