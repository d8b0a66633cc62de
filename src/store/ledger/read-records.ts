import type { Day } from '#basis/day.ts';
import type { Asked } from '#engine/indicators/question.ts';
import type { RecordState } from '#engine/records/state.ts';
import type { ISql } from 'postgres';

/** One line of a list of records. */
export interface RecordLine {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly day: Day;
  readonly title: string;
  readonly host: string;
  readonly coHosts: readonly string[];
  readonly hamlet: string | undefined;
  readonly status: RecordState['status'];
  readonly confirmed: boolean;
  readonly waitsFor: string | undefined;
}

export interface RecordFilter {
  readonly units?: readonly string[];
  readonly kinds?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  /** Folded words, all of which must occur. */
  readonly words?: readonly string[];
  readonly host?: string;
  readonly status?: RecordState['status'];
  readonly waitsFor?: string;
  /** Whether the other side has written what it would confirm instead, and waits for an answer. */
  readonly isCountered?: boolean;
  readonly hosts?: readonly string[];
  /** Marked for follow-up. */
  readonly isFlagged?: true;
  readonly ids?: readonly string[];
  readonly limit: number;
  readonly offset: number;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly day: Day;
  readonly title: string;
  readonly host: string;
  readonly co_hosts: readonly string[];
  readonly hamlet: string | null;
  readonly status: RecordState['status'];
  readonly confirmed: boolean;
  readonly waits_for: string | null;
  readonly total: number;
}

const LINE =
  'r.id, r.kind, r.unit, r.day, r.title, r.host, r.co_hosts, r.hamlet, r.status, r.confirmed, r.waits_for';

export interface RecordPage {
  readonly lines: readonly RecordLine[];
  readonly total: number;
}

export async function readRecords(sql: ISql, filter: RecordFilter): Promise<RecordPage> {
  const given = (value: unknown): boolean => value !== undefined;
  const rows = await sql<Row[]>`
    select ${sql.unsafe(LINE)}, count(*) over ()::int as total
    from record r
    where true
    ${given(filter.units) ? sql`and r.unit = any (${sql.array([...(filter.units ?? [])])}::text[])` : sql``}
    ${given(filter.kinds) ? sql`and r.kind = any (${sql.array([...(filter.kinds ?? [])])}::text[])` : sql``}
    ${filter.from ? sql`and r.day >= ${filter.from}` : sql``}
    ${filter.to ? sql`and r.day <= ${filter.to}` : sql``}
    ${filter.host ? sql`and r.host = ${filter.host}` : sql``}
    ${filter.status ? sql`and r.status = ${filter.status}` : sql``}
    ${filter.waitsFor ? sql`and r.waits_for = ${filter.waitsFor}` : sql``}
    ${given(filter.hosts) ? sql`and r.host = any (${sql.array([...(filter.hosts ?? [])])}::text[])` : sql``}
    ${given(filter.ids) ? sql`and r.id = any (${sql.array([...(filter.ids ?? [])])}::uuid[])` : sql``}
    ${given(filter.isCountered) ? sql`and (r.state ? 'counter') = ${filter.isCountered ?? false}` : sql``}
    ${filter.isFlagged ? sql`and (r.state ->> 'isFlagged') = 'true'` : sql``}
    ${allWords(sql, filter.words ?? [])}
    order by r.day desc, r.id desc
    limit ${filter.limit} offset ${filter.offset}`;
  return {
    lines: rows.map(lineOf),
    total: rows[0]?.total ?? (filter.offset > 0 ? await countRest(sql, filter) : 0)
  };
}

/** One fragment: an empty list of fragments would be taken for a parameter. */
function allWords(sql: ISql, words: readonly string[]) {
  return words.reduce((before, word) => sql`${before} and r.search like ${`%${likeText(word)}%`}`, sql``);
}

/** A page beyond the end holds no row to read the total from. */
async function countRest(sql: ISql, filter: RecordFilter): Promise<number> {
  return (await readRecords(sql, { ...filter, limit: 1, offset: 0 })).total;
}

/**
 * Exactly the records that stand behind sums over these plans: those whose contributions within the days
 * asked do not cancel out.
 */
export async function readRecordsBehind(
  sql: ISql,
  asked: readonly Asked[],
  numbers: ReadonlyMap<string, number>,
  page: { readonly limit: number; readonly offset: number }
): Promise<RecordPage> {
  const members = asked.flatMap(({ plan }, index) =>
    plan.members.map((part) => ({ ...part, plan: index, first: plan.span.from, last: plan.span.to }))
  );
  const wanted = asked.flatMap(({ indicators, part }, index) =>
    indicators.map((id) => ({ plan: index, indicator: numbers.get(id) ?? -1, part: part ?? '' }))
  );
  const rows = await sql<Row[]>`
    with members as (
      select * from unnest(${sql.array(members.map((one) => one.plan))}::int[],
        ${sql.array(members.map((one) => one.commune))}::text[],
        ${sql.array(members.map((one) => one.from))}::date[], ${sql.array(members.map((one) => one.to))}::date[],
        ${sql.array(members.map((one) => one.first))}::date[], ${sql.array(members.map((one) => one.last))}::date[]
      ) as m(plan, commune, from_day, to_day, first, last)
    ), wanted as (
      select * from unnest(${sql.array(wanted.map((one) => one.plan))}::int[],
        ${sql.array(wanted.map((one) => one.indicator))}::smallint[],
        ${sql.array(wanted.map((one) => one.part))}::text[]) as w(plan, indicator, part)
    ), behind as (
      select c.home, c.record, c.indicator, sum(c.records) as times
      from members m
      join wanted w on w.plan = m.plan
      -- "offset 0" keeps this a look into the index for each commune: the planner would rather read everything.
      cross join lateral (
        select c.home, c.record, c.indicator, c.records
        from contribution_in_area c
        where c.unit = m.commune and c.indicator = w.indicator and c.day between m.first and m.last
          and c.placed between m.from_day and m.to_day and c.confirmed
          and (w.part in ('', c.sides) or c.sides = 'both')
        offset 0
      ) c
      group by c.home, c.record, c.indicator
      having sum(c.records) > 0
    )
    select ${sql.unsafe(LINE)}, b.indicator, count(*) over ()::int as total
    from behind b
    join record r on r.home = b.home and r.id = b.record
    -- What happened to a thing twice in the span counts twice, and stands in the list twice.
    cross join generate_series(1, b.times)
    order by r.day, r.id, b.indicator
    limit ${page.limit} offset ${page.offset}`;
  return { lines: rows.map(lineOf), total: rows[0]?.total ?? 0 };
}

function lineOf({ co_hosts, hamlet, waits_for, total: _total, ...row }: Row): RecordLine {
  return { ...row, coHosts: co_hosts, hamlet: hamlet ?? undefined, waitsFor: waits_for ?? undefined };
}

function likeText(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
