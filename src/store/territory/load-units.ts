import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sql } from 'postgres';

import type { Day } from '#basis/day.ts';
import type { Instrument, Succession } from '#engine/territory/succession.ts';
import { territory } from '#engine/territory/territory.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';

import { unitClasses } from './unit-classes.ts';
import { insertClasses, insertInstruments, insertSuccessions, insertUnits } from './territory-rows.ts';

/** Reads the tables' text; given by the caller because the programme says what they look like. */
export interface UnitTables {
  readonly units: (text: string) => readonly UnitVersion[];
  readonly successions: (text: string) => readonly Succession[];
  readonly instruments: (text: string) => readonly Instrument[];
}

export interface UnitLoading {
  readonly sql: Sql;
  /** The folder of units.csv, successions.csv and instruments.csv. */
  readonly folder: string;
  readonly tables: UnitTables;
  /** Groups communes by their province on that day. */
  readonly today: Day;
}

const loaded = 'units-data';

/** Loads the unit tables. Tables loaded before are left alone; a newer data folder only adds rows. */
export async function loadUnits({ sql, folder, tables, today }: UnitLoading): Promise<'loaded' | 'already'> {
  const names = ['units.csv', 'successions.csv', 'instruments.csv'];
  const [units = '', successions = '', instruments = ''] = await Promise.all(
    names.map((name) => readFile(path.join(folder, name), 'utf8'))
  );
  const hash = createHash('sha256').update(units).update(successions).update(instruments).digest('hex');
  return await sql.begin(async (inside) => {
    await inside`select pg_advisory_xact_lock(hashtext(${loaded}))`;
    const [had] =
      await inside`select 1 from setting where name = ${loaded} and value = to_jsonb(${hash}::text)`;
    if (had) return 'already';
    const map = territory(tables.units(units), tables.successions(successions));
    const rows = map.versions.filter((unit) => unit.level !== 'nation');
    await insertInstruments(inside, tables.instruments(instruments));
    await insertUnits(inside, rows, null);
    await insertSuccessions(inside, map.successions, null);
    await insertClasses(inside, unitClasses(map, rows, today));
    await inside`
      insert into setting (name, value)
      values (${loaded}, to_jsonb(${hash}::text))
      on conflict (name) do update set value = excluded.value`;
    return 'loaded';
  });
}
