import { createHash, randomBytes } from 'node:crypto';
import type { Party } from '#engine/records/kind.ts';
import type { ISql } from 'postgres';
import type { Covered } from '../reports/report-rows.ts';

type Side = Party['side'];

export interface CalendarFeed {
  readonly unit: string;
  readonly side: Side;
  readonly at: string;
  readonly by: string;
}

/** 128 random bits, as they stand in an address. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

export async function insertFeed(
  sql: ISql,
  feed: CalendarFeed & { readonly id: string; readonly secret: string },
  covered: Covered
): Promise<void> {
  await sql`
    insert into calendar_feed (id, unit, side, secret_hash, homes, units, unit_homes, at, by)
    values (${feed.id}, ${feed.unit}, ${feed.side}, ${hashed(feed.secret)}, ${sql.array([...covered.homes])}::text[],
      ${sql.array([...covered.units])}::text[], ${sql.array([...covered.unitHomes])}::text[], ${feed.at}, ${feed.by})`;
}

/** True when there was one to end. */
export async function endFeed(sql: ISql, unit: string, side: Side, at: string): Promise<boolean> {
  const ended = await sql`
    update calendar_feed set ended_at = ${at}
    where unit = ${unit} and side = ${side} and ended_at is null
    returning id`;
  return ended.length > 0;
}

export async function findFeed(sql: ISql, unit: string, side: Side): Promise<CalendarFeed | undefined> {
  const [row] = await sql<CalendarFeed[]>`
    select unit, side, at, by from calendar_feed
    where unit = ${unit} and side = ${side} and ended_at is null`;
  return row;
}

/** Whose calendar the secret opens; nothing when it was ended, or never was. */
export async function openFeed(
  sql: ISql,
  secret: string
): Promise<Pick<CalendarFeed, 'unit' | 'side' | 'by'> | undefined> {
  const [row] = await sql<CalendarFeed[]>`select unit, side, by from open_calendar(${hashed(secret)})`;
  return row;
}

function hashed(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
