import type { ISql, JSONValue } from 'postgres';

/** A small fact about this installation; nothing when it was never written. */
export async function readSetting(sql: ISql, name: string): Promise<JSONValue | undefined> {
  const [row] = await sql<{ value: JSONValue }[]>`select value from setting where name = ${name}`;
  return row?.value;
}

export async function writeSetting(sql: ISql, name: string, value: JSONValue): Promise<void> {
  await sql`
    insert into setting (name, value) values (${name}, ${sql.json(value)})
    on conflict (name) do update set value = excluded.value`;
}

/** Whether generated data was loaded; then every page and document must say so. */
export async function isDemonstration(sql: ISql): Promise<boolean> {
  return (await readSetting(sql, 'demonstration')) === true;
}
