import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

import type { Contribution } from '#engine/indicators/contribution.ts';
import type { World } from '#operations/world.ts';
import type { Database, Sql } from '#store/database/database.ts';
import type { Appended } from '#store/ledger/append.ts';

import type { Synthetic } from './synthetic.ts';
import { say } from './timing.ts';

const AT_ONCE = 20_000;

/** Loads records by COPY, without their cells; indexes are made at the end. */
export async function fill(
  database: Database,
  world: World,
  made: Synthetic,
  records: number
): Promise<void> {
  const { owner } = database;
  const indexes = await owner<{ name: string; text: string }[]>`
    select indexname as name, indexdef as text from pg_indexes
    where tablename in ('entry', 'record', 'contribution') and indexname not like '%pkey'`;
  for (const { name } of indexes) await owner`drop index ${owner(name)}`;
  let position = 0;
  for (let done = 0; done < records; done += AT_ONCE) {
    const lives = Array.from({ length: Math.min(AT_ONCE, records - done) }, () => made.next());
    const items = lives.flat();
    await copy(owner, 'entry (home, id, record, act, kind, unit, at, by, party, body)', items.map(entryLine));
    const contributions = items.flatMap((item) =>
      item.changes.map((one) => contributionLine(item, one, world))
    );
    await copy(
      owner,
      'contribution (home, entry, record, unit, day, placed, indicator, amount, records, confirmed, sides, key)',
      contributions
    );
    position += items.length;
    await copy(
      owner,
      'record (home, id, kind, unit, day, status, confirmed, waits_for, host, co_hosts, title, search, state, position)',
      lives.flatMap((life) => recordLine(life.at(-1), position))
    );
    if ((done / AT_ONCE) % 10 === 9) say(`  ${done + AT_ONCE} records`);
  }
  say('  indexes');
  for (const { text } of indexes) await owner.unsafe(text);
  await owner`
    insert into recorder (unit, since)
    select unit, min(day) from record group by unit
    on conflict do nothing`;
  await owner`vacuum analyze`;
}

async function copy(sql: Sql, into: string, lines: readonly string[]): Promise<void> {
  const writable = await sql.unsafe(`copy ${into} from stdin`).writable();
  await pipeline(Readable.from(chunks(lines)), writable);
}

function* chunks(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += 500) yield `${lines.slice(from, from + 500).join('\n')}\n`;
}

function entryLine({ entry, home, state }: Appended): string {
  const { id, record, act, kind, at, by, party, note: _note, ...body } = entry;
  return line([home, id, record, act, kind, state?.header.unit ?? '', at, by, party, JSON.stringify(body)]);
}

function contributionLine({ home, entry }: Appended, one: Contribution, world: World): string {
  const { unit, day, placed, indicator, amount, records, confirmed, sides, key } = one;
  const number = world.numbers.get(indicator) ?? 0;
  return line([
    home,
    entry.id,
    entry.record,
    unit,
    day,
    placed,
    number,
    amount,
    records,
    confirmed,
    sides,
    key
  ]);
}

function recordLine(item: Appended | undefined, position: number): string[] {
  if (!item?.state) return [];
  const { state, home, title, search, waitsFor } = item;
  const { id, kind, status, confirmed, header } = state;
  const coHosts = `{${header.coHosts.join(',')}}`;
  return [
    line([
      home,
      id,
      kind,
      header.unit,
      header.day,
      status,
      confirmed,
      waitsFor ?? null,
      header.host,
      coHosts,
      title,
      search,
      JSON.stringify(state),
      position
    ])
  ];
}

function line(values: readonly (string | number | boolean | null)[]): string {
  return values
    .map((value) =>
      value === null
        ? '\\N'
        : String(value)
            .replaceAll('\\', '\\\\')
            .replaceAll('\t', '\\t')
            .replaceAll('\n', '\\n')
            .replaceAll('\r', '\\r')
    )
    .join('\t');
}
