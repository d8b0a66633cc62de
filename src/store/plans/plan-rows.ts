import type { PlanEntry } from '#engine/planning/plan.ts';
import type { Party } from '#engine/records/kind.ts';
import type { ISql, JSONValue } from 'postgres';
import type { Covered } from '../reports/report-rows.ts';

export interface PlanRow {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  /** Whose plan it is; both when they plan together. */
  readonly sides: readonly Party['side'][];
  readonly at: string;
}

/** An entry with the name of the official who wrote it. */
export type NamedPlanEntry = PlanEntry & { readonly name: string };

/** The id of the plan of this unit, year and sides that was there before, or nothing. */
export async function insertPlan(
  sql: ISql,
  row: PlanRow & { readonly demonstration?: boolean },
  covered: Covered
): Promise<string | undefined> {
  const added = await sql`
    insert into plan (id, unit, year, sides, homes, units, unit_homes, at, demonstration)
    values (${row.id}, ${row.unit}, ${row.year}, ${sql.array([...row.sides])}::text[],
      ${sql.array([...covered.homes])}::text[], ${sql.array([...covered.units])}::text[],
      ${sql.array([...covered.unitHomes])}::text[], ${row.at}, ${row.demonstration ?? false})
    on conflict do nothing
    returning id`;
  if (added.length > 0) return undefined;
  const [had] = await sql<{ id: string }[]>`
    select id from plan
    where id = ${row.id} or (unit = ${row.unit} and year = ${row.year} and sides = ${sql.array([...row.sides])}::text[])`;
  return had?.id ?? row.id;
}

/** False when an entry of this id is there already. */
export async function addPlanEntry(sql: ISql, entry: PlanEntry): Promise<boolean> {
  const { item, content } = { item: null, content: null, ...entry };
  const added = await sql`
    insert into plan_entry (id, plan, act, item, content, at, by, party, note)
    values (${entry.id}, ${entry.plan}, ${entry.act}, ${item},
      ${content && sql.json(content as unknown as JSONValue)},
      ${entry.at}, ${entry.by}, ${entry.party}, ${entry.note ?? null})
    on conflict (id) do nothing
    returning id`;
  return added.length > 0;
}

export interface PlanFilter {
  readonly unit?: string;
  readonly years?: readonly number[];
  readonly plan?: string;
  /** The plan that holds this item. */
  readonly item?: string;
}

/** Newest year first, in the order of units. */
export async function readPlans(
  sql: ISql,
  { unit, years, plan, item }: PlanFilter
): Promise<readonly PlanRow[]> {
  return sql<PlanRow[]>`
    select id, unit, year, sides, at from plan
    where true
    ${unit ? sql`and unit = ${unit}` : sql``}
    ${years ? sql`and year = any (${sql.array([...years])}::int[])` : sql``}
    ${plan ? sql`and id = ${plan}` : sql``}
    ${item ? sql`and id = (select plan from plan_entry where item = ${item} order by position limit 1)` : sql``}
    order by year desc, unit, sides`;
}

interface EntryRow {
  readonly id: string;
  readonly plan: string;
  readonly act: string;
  readonly item: string | null;
  readonly content: object | null;
  readonly at: string;
  readonly by: string;
  readonly party: string;
  readonly note: string | null;
  readonly name: string | null;
}

/** Oldest first, by plan. */
export async function readPlanEntries(
  sql: ISql,
  plans: readonly string[]
): Promise<ReadonlyMap<string, readonly NamedPlanEntry[]>> {
  const rows = await sql<EntryRow[]>`
    select e.id, e.plan, e.act, e.item, e.content, e.at, e.by, e.party, e.note, p.name
    from plan_entry e
    left join person p on p.id = e.by
    where e.plan = any (${sql.array([...plans])}::uuid[])
    order by e.position`;
  return Map.groupBy(rows.map(entryOf), (entry) => entry.plan);
}

function entryOf({ item, content, note, name, at, ...rest }: EntryRow): NamedPlanEntry {
  // What was stored came from a PlanEntry of the same act.
  return {
    ...rest,
    at: new Date(at).toISOString(),
    ...(item === null ? {} : { item }),
    ...(content === null ? {} : { content }),
    ...(note === null ? {} : { note }),
    name: name ?? ''
  } as unknown as NamedPlanEntry;
}
