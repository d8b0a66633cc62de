import { createHash, timingSafeEqual } from 'node:crypto';
import type { ISql } from 'postgres';

export type MailWhen = 'none' | 'at-once' | 'daily';

export interface Contact {
  readonly mail: string | null;
  readonly verifiedAt: string | null;
  readonly codeAt: string | null;
  readonly mailWhen: MailWhen;
}

export async function findContact(sql: ISql, person: string): Promise<Contact | undefined> {
  const [row] = await sql<Contact[]>`
    select mail, verified_at as "verifiedAt", code_at as "codeAt", mail_when as "mailWhen"
    from contact where person = ${person}`;
  return row;
}

/** An address that still has to be verified by the code that was sent to it. */
export async function keepAddress(
  sql: ISql,
  { person, mail, code, at }: { person: string; mail: string; code: string; at: string }
): Promise<void> {
  await sql`
    insert into contact (person, mail, code_hash, code_at)
    values (${person}, ${mail}, ${hashed(person, code)}, ${at})
    on conflict (person) do update set mail = excluded.mail, verified_at = null,
      code_hash = excluded.code_hash, code_at = excluded.code_at, code_tries = 0`;
}

/** Counts a try; true when the code is the one that was sent after `since`, at most so many tries ago. */
export async function tryCode(
  sql: ISql,
  { person, code, since, most }: { person: string; code: string; since: string; most: number }
): Promise<boolean> {
  const [row] = await sql<{ code_hash: string; code_tries: number }[]>`
    update contact set code_tries = code_tries + 1
    where person = ${person} and code_hash is not null and code_at >= ${since}
    returning code_hash, code_tries`;
  if (!row || row.code_tries > most) return false;
  return timingSafeEqual(Buffer.from(row.code_hash), Buffer.from(hashed(person, code)));
}

/** From now on the person is told of what waits at once, and can choose otherwise. */
export async function verify(sql: ISql, person: string, at: string): Promise<void> {
  await sql`
    update contact set verified_at = ${at}, code_hash = null, mail_when = 'at-once' where person = ${person}`;
}

export async function chooseWhen(sql: ISql, person: string, when: MailWhen): Promise<void> {
  await sql`update contact set mail_when = ${when} where person = ${person}`;
}

export async function forgetAddress(sql: ISql, person: string): Promise<void> {
  await sql`delete from contact where person = ${person}`;
}

function hashed(person: string, code: string): string {
  return createHash('sha256').update(`${person} ${code}`).digest('base64url');
}
