import type { Day } from '#basis/day.ts';
import type { ISql, JSONValue } from 'postgres';

/** A planned item as an office tells it to everybody. */
export interface PublicItem {
  readonly item: string;
  readonly unit: string;
  readonly kind: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  /** Where, and at what hour, in the office's words. */
  readonly where: string;
}

interface ItemEntry {
  readonly id: string;
  readonly item: string;
  readonly unit: string;
  readonly content: Omit<PublicItem, 'item' | 'unit'> | null;
  readonly at: string;
  readonly by: string;
  readonly party: string;
}

/** Published with its content, or taken down without one. */
export async function addPublicItem(sql: ISql, entry: ItemEntry): Promise<void> {
  const { id, item, unit, content, at, by, party } = entry;
  await sql`
    insert into public_item_entry (id, item, act, unit, content, at, by, party)
    values (${id}, ${item}, ${content ? 'published' : 'taken-down'}, ${unit},
      ${content && sql.json(content as unknown as JSONValue)}, ${at}, ${by}, ${party})
    on conflict (id) do nothing`;
}

/** Those that stand published, in the order of their days. */
export async function readPublicItems(sql: ISql, unit?: string): Promise<readonly PublicItem[]> {
  const rows = await sql<{ item: string; unit: string; content: Omit<PublicItem, 'item' | 'unit'> }[]>`
    select item, unit, content from (
      select distinct on (item) item, unit, act, content from public_item_entry
      ${unit === undefined ? sql`` : sql`where unit = ${unit}`}
      order by item, position desc
    ) last
    where act = 'published'
    order by content ->> 'from', item`;
  return rows.map(({ item, unit: of, content }) => ({ ...content, item, unit: of }));
}
