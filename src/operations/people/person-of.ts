import type { Person } from '#engine/rights/role.ts';
import { roles } from '#programme/catalogue.ts';
import * as people from '#store/people/people.ts';
import { hashed } from '#store/people/sessions.ts';
import type { ISql } from 'postgres';

/** Who a session token belongs to; nobody when it has ended or the role no longer exists. */
export async function personOfToken(sql: ISql, token: string, now: Date): Promise<Person | undefined> {
  const row = await people.ofSession(sql, hashed(token), now.toISOString());
  return row && personOf(row);
}

export async function personOfLogin(sql: ISql, login: string): Promise<Person | undefined> {
  const row = await people.findByLogin(sql, login);
  return row && personOf(row);
}

export function personOf(row: people.PersonRow): Person | undefined {
  const role = roles.get(row.role);
  const { id, login, name, party, unit } = row;
  return role && { id, login, name, party, unit, role };
}
