import type { ISql } from 'postgres';
import type { Day } from '#basis/day.ts';

export type RecordingByCommune = ReadonlyMap<string, Day>;

/** From so many communes on it is quicker to know them all. */
const MANY = 100;

/**
 * Since when each commune records. Communes are only ever added and their days only ever become earlier, so
 * that the number of communes and the sum of their days tell whether what is held is what a snapshot sees.
 */
export class RecordingDays {
  #held: { readonly version: string; readonly days: RecordingByCommune } | undefined;

  async of(sql: ISql, areas: readonly (readonly string[])[]): Promise<RecordingByCommune> {
    const asked = areas.reduce((sum, { length }) => sum + length, 0);
    if (asked < MANY) return days(await few(sql, [...new Set(areas.flat())]));
    const [row] = await sql<{ version: string }[]>`select ${versionOf(sql)} as version from recorder`;
    const held = this.#held;
    if (held && held.version === row?.version) return held.days;
    const all = await everything(sql);
    this.#held = { version: all.version, days: days(all) };
    return this.#held.days;
  }
}

interface Texts {
  readonly units: string | null;
  readonly days: string | null;
}

async function few(sql: ISql, communes: readonly string[]): Promise<Texts> {
  const [row] = await sql<Texts[]>`
    select ${textsOf(sql)} from recorder where unit = any (${sql.array([...communes])}::text[])`;
  return row ?? { units: null, days: null };
}

async function everything(sql: ISql): Promise<Texts & { readonly version: string }> {
  const [row] = await sql<(Texts & { version: string })[]>`
    select ${versionOf(sql)} as version, ${textsOf(sql)} from recorder`;
  return row ?? { version: '', units: null, days: null };
}

function versionOf(sql: ISql) {
  return sql`count(*) || ' ' || coalesce(sum(since - date '1900-01-01'), 0)`;
}

/** As two long texts: thousands of rows would take longer to read than the figure itself. */
function textsOf(sql: ISql) {
  return sql`string_agg(unit, ',') as units, string_agg(since::text, ',') as days`;
}

function days({ units, days: since }: Texts): RecordingByCommune {
  const list = (since ?? '').split(',');
  // Days come from a date column.
  return new Map((units?.split(',') ?? []).map((unit, place) => [unit, list[place] as Day]));
}
