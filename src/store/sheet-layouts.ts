import type { SheetLayout } from '#engine/workbooks/sheet-layout.ts';
import type { ISql } from 'postgres';
import type { PaperArea } from './papers.ts';

/** A layout that an office has told how to read. */
export interface KeptLayout extends SheetLayout {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly party: string;
  readonly at: string;
}

/** In place of what the same office kept for these headings before. */
export async function keepLayout(
  sql: ISql,
  kept: KeptLayout & { readonly by: string },
  area: PaperArea
): Promise<void> {
  const { id, name, unit, layout, depth, unitColumn, columns, breakdowns } = kept;
  const reading = JSON.stringify({ depth, unitColumn, columns, breakdowns });
  await sql`
    update sheet_layout set removed_at = ${kept.at}
    where unit = ${unit} and layout = ${layout} and removed_at is null and id <> ${id}`;
  await sql`
    insert into sheet_layout (id, name, layout, reading, unit, homes, units, unit_homes, by, party, at)
    values (${id}, ${name}, ${layout}, ${reading}::text::jsonb, ${unit}, ${sql.array([...area.homes])}::text[],
      ${sql.array([...area.units])}::text[], ${sql.array([...area.unitHomes])}::text[],
      ${kept.by}, ${kept.party}, ${kept.at})
    on conflict (id) do nothing`;
}

type Row = Omit<KeptLayout, keyof SheetLayout> & {
  readonly layout: string;
  readonly reading: Omit<SheetLayout, 'layout'>;
};

/** Those of the units given, newest first. */
export async function listLayouts(sql: ISql, units: readonly string[]): Promise<readonly KeptLayout[]> {
  const rows = await sql<Row[]>`
    select id, name, layout, reading, unit, party, at
    from sheet_layout
    where removed_at is null and unit = any (${sql.array([...units])}::text[])
    order by at desc`;
  return rows.map(({ reading, ...rest }) => ({ ...rest, ...reading }));
}

/** True when there was one to rename. */
export async function renameLayout(sql: ISql, id: string, name: string): Promise<boolean> {
  const rows = await sql`
    update sheet_layout set name = ${name} where id = ${id} and removed_at is null returning id`;
  return rows.length > 0;
}

/** True when there was one to remove. */
export async function removeLayout(sql: ISql, id: string, at: string): Promise<boolean> {
  const rows = await sql`
    update sheet_layout set removed_at = ${at} where id = ${id} and removed_at is null returning id`;
  return rows.length > 0;
}
