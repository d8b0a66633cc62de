import type { Day } from '#basis/day.ts';
import type { TipEntry } from '#engine/tips/tip-entry.ts';
import type { ISql, JSONValue } from 'postgres';

/** Oldest first, by tip. */
export async function readTipEntries(
  sql: ISql,
  tips: readonly string[]
): Promise<ReadonlyMap<string, readonly TipEntry[]>> {
  const rows = await sql<(Omit<TipEntry, 'person'> & { tip: string; person: string | null })[]>`
    select tip, number, day, person, act, says from vault.tip_entry
    where tip = any (${sql.array([...tips])}::uuid[])
    order by tip, number`;
  const entries = rows.map(({ person, ...row }) => ({ ...row, person: person ?? undefined }));
  return Map.groupBy(entries, ({ tip }) => tip);
}

/** So that two acts on one tip come one after the other. */
export async function lockTip(sql: ISql, tip: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tip ${tip}`}, 0))`;
}

export async function addTipEntry(
  sql: ISql,
  tip: string,
  { day, person, act, says }: Omit<TipEntry, 'number'>
): Promise<void> {
  await sql`
    insert into vault.tip_entry (tip, number, day, person, act, says)
    select ${tip}, coalesce(max(number), 0) + 1, ${day}, ${person ?? null}, ${act},
      ${sql.json(says as unknown as JSONValue)}
    from vault.tip_entry where tip = ${tip}`;
}

export interface TipChange {
  readonly state?: string;
  readonly day: Day;
  readonly destroyOn?: Day;
  readonly isMuted?: boolean;
  readonly heldBy?: string;
}

/** What is known of a tip without opening it follows from what was done with it. */
export async function changeTip(
  sql: ISql,
  tip: string,
  { state, day, destroyOn, isMuted, heldBy }: TipChange
): Promise<void> {
  await sql`
    update vault.tip
    set state = coalesce(${state ?? null}, state),
      state_day = case when ${state ?? null}::text is null then state_day else ${day}::date end,
      destroy_on = coalesce(${destroyOn ?? null}::date, destroy_on),
      muted = coalesce(${isMuted ?? null}::boolean, muted),
      held_by = coalesce(${heldBy ?? null}, held_by)
    where id = ${tip}`;
}
