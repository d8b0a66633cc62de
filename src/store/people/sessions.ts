import { createHash, randomBytes } from 'node:crypto';
import type { ISql } from 'postgres';

/** Working days are long and lines are weak: a session lasts a week. */
const LIFE_MS = 7 * 86_400_000;

/** Gives the token for the cookie; the database keeps only its hash. */
export async function begin(sql: ISql, person: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const ends = new Date(now.getTime() + LIFE_MS).toISOString();
  await sql`
    insert into session (token_hash, person, started_at, ends_at)
    values (${hashed(token)}, ${person}, ${now.toISOString()}, ${ends})`;
  return token;
}

export async function end(sql: ISql, token: string): Promise<void> {
  await sql`delete from session where token_hash = ${hashed(token)}`;
}

export function hashed(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
