import type { Day } from '#basis/day.ts';
import type { ISql, JSONValue } from 'postgres';

/** A short piece of news; its photo is one that a record carries. */
export interface NewsContent {
  readonly title: string;
  readonly day: Day;
  readonly text: string;
  readonly record?: string;
  /** SHA-256 of the photo. */
  readonly photo?: string;
  /** What the photo shows, for whoever does not see it. */
  readonly photoWords?: string;
}

export interface NewsEntry {
  readonly id: string;
  readonly item: string;
  readonly unit: string;
  readonly act: 'drafted' | 'published' | 'taken-down';
  readonly content: NewsContent | null;
  readonly reason: string | null;
  readonly at: string;
  readonly by: string;
  readonly party: string;
}

export async function addNewsEntry(sql: ISql, entry: NewsEntry): Promise<boolean> {
  const { id, item, unit, act, content, reason, at, by, party } = entry;
  const added = await sql`
    insert into news_entry (id, item, unit, act, content, reason, at, by, party)
    values (${id}, ${item}, ${unit}, ${act}, ${content && sql.json(content as unknown as JSONValue)}, ${reason},
      ${at}, ${by}, ${party})
    on conflict (id) do nothing
    returning id`;
  return added.length > 0;
}

/** Two people of one office must not act on one item at once. */
export async function lockNews(sql: ISql, item: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`news ${item}`}, 0))`;
}

/** All that happened to some items, oldest first, as far as the reader may see it. */
export async function readNewsEntries(
  sql: ISql,
  { item, unit }: { readonly item?: string | undefined; readonly unit?: string | undefined }
): Promise<readonly NewsEntry[]> {
  const rows = await sql<NewsEntry[]>`
    select id, item, unit, act, content, reason, at, by, party from news_entry
    where true
    ${item === undefined ? sql`` : sql`and item = ${item}`}
    ${unit === undefined ? sql`` : sql`and unit = ${unit}`}
    order by position`;
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}

/** Whether a photo stands in news that is published now and is still kept. */
export async function isPublicPhoto(sql: ISql, hash: string): Promise<boolean> {
  const [row] = await sql<{ is: boolean }[]>`select public_photo(${hash}) as is`;
  return row?.is ?? false;
}
