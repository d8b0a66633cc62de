import type { ISql } from 'postgres';

/** Who did something, in the order in which it was done. */
export interface Done {
  readonly position: number;
  readonly unit: string | null;
}

/** Writes since a place in the audit; of what nobody did nothing is known but that it was done. */
export async function readDoneSince(sql: ISql, position: number, limit: number): Promise<readonly Done[]> {
  return sql<Done[]>`
    select a.position, p.unit
    from audit a left join person p on p.id = a.person
    where a.position > ${position}
    order by a.position
    limit ${limit}`;
}

export async function lastDone(sql: ISql): Promise<number> {
  const [row] = await sql<{ last: number }[]>`select coalesce(max(position), 0) as last from audit`;
  return row?.last ?? 0;
}

/** Who has signed in since: nobody looked at what waits for them while they could not be told. */
export async function readSignedInSince(sql: ISql, since: string): Promise<ReadonlySet<string>> {
  const rows = await sql<{ person: string }[]>`select person from session where started_at >= ${since}`;
  return new Set(rows.map(({ person }) => person));
}

/** Those who can be told: signed in somewhere, or with a verified address. */
export async function readReachable(sql: ISql, now: string): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }[]>`
    select p.id from person p
    where p.closed_at is null
      and (exists (select 1 from session s where s.person = p.id and s.ends_at > ${now})
        or exists (select 1 from contact c where c.person = p.id and c.verified_at is not null))`;
  return new Set(rows.map(({ id }) => id));
}
