import type { Day } from '#basis/day.ts';
import type { Told } from '#engine/matching/compare.ts';
import type { RecordState } from '#engine/records/state.ts';
import type { ISql } from 'postgres';

/** A record as it stands, with the party that wrote it. */
export interface ToldRecord extends Told {
  readonly home: string;
}

interface Row {
  readonly home: string;
  readonly state: RecordState;
  readonly recorder: string | null;
}

/** More records of one kind and commune within a few days were not written one by one. */
const MOST = 200;

/** What may tell of the same event as a record: of its kind, in its commune, within so many days. */
export async function findNear(
  sql: ISql,
  { id, kind, unit, from, to }: NearAsked
): Promise<readonly ToldRecord[]> {
  const rows = await sql<Row[]>`
    select r.home, r.state, ${recorder(sql)} as recorder
    from record r
    where r.unit = ${unit} and r.day between ${from} and ${to} and r.kind = ${kind}
      and r.status = 'recorded' and r.id <> ${id}
    order by r.day, r.id
    limit ${MOST}`;
  return rows.map(toldOf);
}

export interface NearAsked {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
}

export async function readTold(sql: ISql, records: readonly string[]): Promise<readonly ToldRecord[]> {
  const rows = await sql<Row[]>`
    select r.home, r.state, ${recorder(sql)} as recorder
    from record r
    where r.id = any (${sql.array([...records])}::uuid[])`;
  return rows.map(toldOf);
}

function recorder(sql: ISql) {
  return sql`(select e.party from entry e where e.record = r.id order by e.position limit 1)`;
}

function toldOf({ home, state, recorder: party }: Row): ToldRecord {
  return { home, state, recorder: party ?? '' };
}
