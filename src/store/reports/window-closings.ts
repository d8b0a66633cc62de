import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { ISql } from 'postgres';

export type Side = 'police' | 'front';
export type ClosingAct = 'submitted' | 'accepted' | 'reopened';

/** A span that one side of a commune closes. */
export interface Closing {
  readonly unit: string;
  readonly side: Side;
  readonly span: Period;
}

/** The last thing that happened to it. */
export interface ClosingLine extends Closing {
  readonly act: ClosingAct;
  readonly at: string;
  /** The official who did it; empty when the account is gone. */
  readonly name: string;
  readonly reason: string | undefined;
  /** Last day on which it is open again. */
  readonly openUntil: Day | undefined;
}

export type ClosingStep = Closing & {
  readonly act: ClosingAct;
  readonly at: string;
  readonly by: string;
  readonly party: string;
  readonly reason?: string | undefined;
  readonly openUntil?: Day | undefined;
};

interface Row {
  readonly unit: string;
  readonly side: Side;
  readonly from: Day;
  readonly to: Day;
  readonly act: ClosingAct;
  readonly at: string;
  readonly name: string | null;
  readonly reason: string | null;
  readonly openUntil: Day | null;
}

export async function insertClosingStep(sql: ISql, step: ClosingStep): Promise<void> {
  const { unit, side, span, act, at, by, party, reason, openUntil } = step;
  await sql`
    insert into window_closing (unit, side, from_day, to_day, act, at, by, party, reason, open_until)
    values (${unit}, ${side}, ${span.from}, ${span.to}, ${act}, ${at}, ${by}, ${party}, ${reason ?? null},
      ${openUntil ?? null})`;
}

/** Two people of one office must not answer the same closing at once. */
export async function lockClosing(sql: ISql, { unit, side }: Closing): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`window_closing ${unit} ${side}`}, 0))`;
}

export interface ClosingFilter {
  readonly units: readonly string[];
  readonly span?: Period;
  readonly side?: Side;
  readonly act?: ClosingAct;
  readonly limit?: number;
}

/** How each closing stands, the latest spans first. */
export async function readClosings(sql: ISql, filter: ClosingFilter): Promise<readonly ClosingLine[]> {
  const { units, span, side, act, limit = null } = filter;
  const rows = await sql<Row[]>`
    select * from (
      select distinct on (c.unit, c.side, c.from_day, c.to_day)
        c.unit, c.side, c.from_day as "from", c.to_day as "to", c.act, c.at, p.name, c.reason,
        c.open_until as "openUntil"
      from window_closing c
      left join person p on p.id = c.by
      where c.unit = any (${sql.array([...units])}::text[])
      ${span ? sql`and c.from_day = ${span.from} and c.to_day = ${span.to}` : sql``}
      ${side ? sql`and c.side = ${side}` : sql``}
      order by c.unit, c.side, c.from_day, c.to_day, c.position desc
    ) last
    ${act ? sql`where act = ${act}` : sql``}
    order by "to" desc, "from" desc, unit, side
    limit ${limit}`;
  return rows.map(({ from, to, at, name, reason, openUntil, ...row }) => ({
    ...row,
    span: { from, to },
    at: new Date(at).toISOString(),
    name: name ?? '',
    reason: reason ?? undefined,
    openUntil: openUntil ?? undefined
  }));
}

/** Days in some communes that are one place: a commune and what became of it. */
export interface DaysAsked {
  readonly units: readonly string[];
  readonly days: readonly Day[];
  readonly side: Side;
  readonly today: Day;
}

export interface ClosedSpan extends Period {
  readonly at: string;
}

/** The first closing that holds one of the days, unless a later opening that still runs holds the day as well. */
export async function findClosedSpan(
  sql: ISql,
  { units, days, side, today }: DaysAsked
): Promise<ClosedSpan | undefined> {
  const [row] = await sql<ClosedSpan[]>`
    with place as (
      select * from window_closing where unit = any (${sql.array([...units])}::text[]) and side = ${side}
    )
    select c.from_day as "from", c.to_day as "to", c.at
    from unnest(${sql.array([...days])}::date[]) as asked(day)
    join place c on c.act = 'submitted' and asked.day between c.from_day and c.to_day
    where not exists (
      select 1 from place r
      where r.act = 'reopened' and r.position > c.position and r.open_until >= ${today}
        and asked.day between r.from_day and r.to_day
    )
    order by c.position
    limit 1`;
  return row && { ...row, at: new Date(row.at).toISOString() };
}
