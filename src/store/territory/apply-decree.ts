import type { ISql } from 'postgres';

import { vietnamDay } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import type { DecreeResult } from '#engine/territory/decree.ts';

import { unitClasses } from './unit-classes.ts';
import { insertClasses, insertInstruments, insertSuccessions, insertUnits } from './territory-rows.ts';

export interface Applying {
  /** UUIDv7 made by the caller. */
  readonly id: string;
  readonly by: string;
  readonly at: Date;
}

/** Keeps a decree that the engine accepted. Must run inside one transaction, which the caller opens. */
export async function storeDecree(
  sql: ISql<Record<never, never>>,
  result: DecreeResult,
  { id, by, at }: Applying
): Promise<void> {
  const { decree, begun, successions, territory } = result;
  await sql`select pg_advisory_xact_lock(hashtext('decree'))`;
  await endUnits(sql, result);
  await insertInstruments(sql, [{ id: decree.instrument, day: decree.day, title: decree.title }]);
  await sql`
    insert into decree (id, day, instrument, title, steps, at, by)
    values (
      ${id}, ${decree.day}, ${decree.instrument}, ${decree.title},
      ${JSON.stringify(decree.steps)}::text::jsonb, ${at.toISOString()}, ${by}
    )`;
  await insertUnits(sql, begun, id);
  await insertSuccessions(sql, successions, id);
  await insertClasses(sql, unitClasses(territory, begun, vietnamDay(at.getTime())));
  await checkKept(sql, id, begun.length, successions.length);
}

/** A decree was checked against the map in memory; the map kept here may have moved on since. */
async function endUnits(sql: ISql<Record<never, never>>, { decree, ended }: DecreeResult): Promise<void> {
  const ids = ended.map((unit) => unit.id);
  const done = await sql`
    update unit
    set valid_to = ${decree.day}
    where id = any (${ids}::text[])
      and valid_to is null`;
  if (done.count !== ids.length) throw mapHasChanged();
}

async function checkKept(
  sql: ISql<Record<never, never>>,
  decree: string,
  units: number,
  successions: number
): Promise<void> {
  const [kept] = await sql<{ units: number; successions: number }[]>`
    select
      (select count(*)::int from unit where decree = ${decree}) as units,
      (select count(*)::int from succession where decree = ${decree}) as successions`;
  if (kept?.units !== units || kept.successions !== successions) throw mapHasChanged();
}

function mapHasChanged() {
  return problem('decree-refused', {
    reason: {
      vi: 'Bản đồ đơn vị vừa được thay đổi bởi một nghị quyết khác. Hãy xem lại rồi áp dụng lần nữa.',
      en: 'The map has just been changed by another decree. Look at it again and apply once more.'
    }
  });
}
