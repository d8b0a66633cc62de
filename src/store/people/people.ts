import type { ISql } from 'postgres';

/** A person as kept; the role is a file name in `programme/roles/`. */
export interface PersonRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly party: string;
  readonly unit: string;
  readonly demonstration: boolean;
}

const COLUMNS = 'p.id, p.login, p.name, p.role, p.party, p.unit, p.demonstration';

export async function findByLogin(
  sql: ISql,
  login: string
): Promise<(PersonRow & { readonly password: string }) | undefined> {
  const [row] = await sql<(PersonRow & { password: string })[]>`
    select ${sql.unsafe(COLUMNS)}, p.password from person p where p.login = ${login} and p.closed_at is null`;
  return row;
}

export async function add(sql: ISql, person: PersonRow & { readonly password: string }): Promise<void> {
  await sql`
    insert into person (id, login, name, role, party, unit, password, demonstration)
    values (${person.id}, ${person.login}, ${person.name}, ${person.role}, ${person.party}, ${person.unit},
      ${person.password}, ${person.demonstration})
    on conflict (login) do nothing`;
}

export async function list(sql: ISql): Promise<readonly PersonRow[]> {
  return sql<
    PersonRow[]
  >`select ${sql.unsafe(COLUMNS)} from person p where p.closed_at is null order by p.login`;
}

/** The person of a session that has not ended. */
export async function ofSession(sql: ISql, tokenHash: string, now: string): Promise<PersonRow | undefined> {
  const [row] = await sql<PersonRow[]>`
    select ${sql.unsafe(COLUMNS)}
    from session s
    join person p on p.id = s.person
    where s.token_hash = ${tokenHash} and s.ends_at > ${now} and p.closed_at is null`;
  return row;
}
