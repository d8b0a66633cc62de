import { type Day, vietnamDay } from '#basis/day.ts';
import type { ISql } from 'postgres';

export interface Content {
  readonly hash: string;
  readonly type: string;
  readonly size: number;
  readonly hasThumbnail: boolean;
}

/** A record needs a content. */
export interface Use {
  readonly record: string;
  readonly home: string;
  readonly hash: string;
  readonly keptUntil: Day | undefined;
}

export interface KeptContent extends Content {
  /** The bytes are gone since that day. */
  readonly destroyedOn: Day | undefined;
}

/**
 * The use comes first, because whoever may not see a use may not see its content. From the second statement on
 * until the transaction ends nobody else writes or destroys this content.
 */
export async function keepContent(sql: ISql, content: Content, use: Use): Promise<void> {
  const { hash, type, size, hasThumbnail } = content;
  await needContent(sql, use);
  await sql`
    insert into evidence_content (hash, type, size, has_thumbnail)
    values (${hash}, ${type}, ${size}, ${hasThumbnail})
    on conflict (hash) do update set destroyed_at = null`;
}

/** Sets until when a record needs a content. */
export async function needContent(sql: ISql, { record, hash, home, keptUntil }: Use): Promise<void> {
  await sql`
    insert into evidence_use (record, hash, home, kept_until)
    values (${record}, ${hash}, ${home}, ${keptUntil ?? null})
    on conflict (record, hash) do update set kept_until = excluded.kept_until`;
}

/** What was ever attached to a record, as far as the reader may see it. */
export async function readContents(sql: ISql, record: string): Promise<ReadonlyMap<string, KeptContent>> {
  const rows = await sql<
    { hash: string; type: string; size: number; has_thumbnail: boolean; destroyed_at: Date | string | null }[]
  >`
    select c.hash, c.type, c.size, c.has_thumbnail, c.destroyed_at
    from evidence_use u
    join evidence_content c on c.hash = u.hash
    where u.record = ${record}`;
  return new Map(
    rows.map(({ hash, type, size, has_thumbnail, destroyed_at }) => {
      const destroyedOn = destroyed_at === null ? undefined : vietnamDay(new Date(destroyed_at).getTime());
      return [hash, { hash, type, size: Number(size), hasThumbnail: has_thumbnail, destroyedOn }];
    })
  );
}

/**
 * Contents whose last day has passed for every record, locked until the transaction ends; what somebody is
 * just attaching again is passed over.
 */
export async function lockExpired(sql: ISql, today: Day, most: number): Promise<readonly Content[]> {
  const rows = await sql<{ hash: string; type: string; size: number; has_thumbnail: boolean }[]>`
    select c.hash, c.type, c.size, c.has_thumbnail
    from evidence_content c
    where c.destroyed_at is null
      and not exists (
        select from evidence_use u
        where u.hash = c.hash and (u.kept_until is null or u.kept_until >= ${today}))
    order by c.hash
    limit ${most}
    for update of c skip locked`;
  return rows.map(({ hash, type, size, has_thumbnail }) => ({
    hash,
    type,
    size: Number(size),
    hasThumbnail: has_thumbnail
  }));
}

export async function markDestroyed(sql: ISql, hash: string, at: string): Promise<void> {
  await sql`update evidence_content set destroyed_at = ${at} where hash = ${hash}`;
}
