import type { ISql } from 'postgres';

export interface TemplateLine {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly party: string;
  readonly at: string;
}

/** What an office's area must cover to change a template. */
export interface TemplateArea {
  readonly homes: readonly string[];
  readonly units: readonly string[];
  readonly unitHomes: readonly string[];
}

/** False when it was sent before. */
export async function insertTemplate(
  sql: ISql,
  line: TemplateLine & { readonly by: string; readonly file: Uint8Array },
  area: TemplateArea
): Promise<boolean> {
  const rows = await sql`
    insert into template (id, name, unit, homes, units, unit_homes, file, by, party, at)
    values (${line.id}, ${line.name}, ${line.unit}, ${sql.array([...area.homes])}::text[],
      ${sql.array([...area.units])}::text[], ${sql.array([...area.unitHomes])}::text[],
      ${Buffer.from(line.file)}, ${line.by}, ${line.party}, ${line.at})
    on conflict (id) do nothing
    returning id`;
  return rows.length > 0;
}

/** Those of the units given, newest first. */
export async function listTemplates(sql: ISql, units: readonly string[]): Promise<readonly TemplateLine[]> {
  return sql<TemplateLine[]>`
    select id, name, unit, party, at from template
    where removed_at is null and unit = any (${sql.array([...units])}::text[])
    order by at desc`;
}

export async function findTemplate(
  sql: ISql,
  id: string
): Promise<(TemplateLine & { readonly file: Uint8Array }) | undefined> {
  const [row] = await sql<(TemplateLine & { file: Uint8Array })[]>`
    select id, name, unit, party, at, file from template where id = ${id} and removed_at is null`;
  return row;
}

/** True when there was one to remove. */
export async function removeTemplate(sql: ISql, id: string, at: string): Promise<boolean> {
  const rows = await sql`
    update template set removed_at = ${at} where id = ${id} and removed_at is null returning id`;
  return rows.length > 0;
}
