import type { Contribution } from '#engine/indicators/contribution.ts';
import type { Entry } from '#engine/records/entry.ts';
import type { RecordState } from '#engine/records/state.ts';
import type { ISql, JSONValue } from 'postgres';

type JsonRow = Readonly<Record<string, JSONValue>>;

/** An entry with everything that follows from it: the record's new state and the change of its contributions. */
export interface Appended {
  readonly entry: Entry;
  readonly home: string;
  /** Commune version in which the record lies. */
  readonly unit: string;
  /** Class in whose sums a commune counts; a correction may move a record from one to another. */
  readonly classOf: (commune: string) => string;
  /** The state after this entry; nothing for an entry that a later one in the same call supersedes. */
  readonly state: RecordState | undefined;
  readonly title: string;
  readonly search: string;
  readonly waitsFor: string | undefined;
  readonly changes: readonly Contribution[];
}

/**
 * One statement for any number of entries: the entry, the record's state and the signed deltas stand or fall
 * together. An entry whose id is known already changes nothing and is not in the answer.
 */
export async function append(
  sql: ISql,
  items: readonly Appended[],
  numbers: ReadonlyMap<string, number>
): Promise<ReadonlySet<string>> {
  if (items.length === 0) return new Set();
  const entries = items.map(entryRow);
  const states = items.flatMap(stateRow);
  const changes = items.flatMap((item) => changeRows(item, numbers));
  const added = await sql<{ id: string }[]>`
    with added as (
      insert into entry (home, id, record, act, kind, unit, at, by, party, body, note)
      select home, id, record, act, kind, unit, at, by, party, body, note
      from jsonb_to_recordset(${sql.json(entries)}) as e(
        home text, id uuid, record uuid, act text, kind text, unit text,
        at timestamptz, by uuid, party text, body jsonb, note text)
      on conflict (home, id) do nothing
      returning home, id, record, position
    ), states as (
      insert into record as r (home, id, kind, unit, day, status, confirmed, waits_for, host, co_hosts,
        hamlet, title, search, state, position)
      select s.home, s.id, s.kind, s.unit, s.day, s.status, s.confirmed, s.waits_for, s.host,
        array(select jsonb_array_elements_text(s.co_hosts)), s.hamlet, s.title, s.search, s.state, a.position
      from jsonb_to_recordset(${sql.json(states)}) as s(
        home text, entry uuid, id uuid, kind text, unit text, day date, status text, confirmed boolean,
        waits_for text, host text, co_hosts jsonb, hamlet text, title text, search text, state jsonb)
      join added a on a.home = s.home and a.id = s.entry
      on conflict (home, id) do update set
        unit = excluded.unit, day = excluded.day, status = excluded.status, confirmed = excluded.confirmed,
        waits_for = excluded.waits_for, host = excluded.host, co_hosts = excluded.co_hosts,
        hamlet = excluded.hamlet, title = excluded.title, search = excluded.search, state = excluded.state,
        position = excluded.position
    ), changed as (
      select c.*, a.record
      from jsonb_to_recordset(${sql.json(changes)}) as c(
        home text, entry uuid, class text, unit text, day date, placed date, indicator smallint, amount bigint,
        records smallint, confirmed boolean, sides text, key text)
      join added a on a.home = c.home and a.id = c.entry
    ), kept as (
      insert into contribution (home, entry, record, unit, day, placed, indicator, amount, records, confirmed, sides,
        key)
      select home, entry, record, unit, day, placed, indicator, amount, records, confirmed, sides, key from changed
    ), tail as (
      insert into delta (class, indicator, day, amount, records, confirmed, sides)
      select class, indicator, day, amount, records, confirmed, sides from changed where key = ''
    ), begun as (
      insert into recorder as r (unit, since)
      select s.unit, min(s.day)
      from jsonb_to_recordset(${sql.json(states)}) as s(home text, entry uuid, unit text, day date)
      join added a on a.home = s.home and a.id = s.entry
      -- Looked at first, so that writers in one commune wait for each other only on its first day.
      where not exists (select 1 from recorder known where known.unit = s.unit and known.since <= s.day)
      group by s.unit
      order by s.unit
      on conflict (unit) do update set since = excluded.since where r.since > excluded.since
    )
    select id from added`;
  return new Set(added.map((row) => row.id));
}

function entryRow({ entry, home, unit }: Appended): JsonRow {
  const { id, record, act, kind, at, by, party, note, ...body } = entry;
  return { home, id, record, act, kind, unit, at, by, party, body: plain(body), note: note ?? null };
}

function stateRow(item: Appended): JsonRow[] {
  const { state, home, entry } = item;
  if (!state) return [];
  const { header } = state;
  return [
    {
      home,
      entry: entry.id,
      id: state.id,
      kind: state.kind,
      unit: header.unit,
      day: header.day,
      status: state.status,
      confirmed: state.confirmed,
      waits_for: item.waitsFor ?? null,
      host: header.host,
      co_hosts: [...header.coHosts],
      hamlet: header.hamlet ?? null,
      title: item.title,
      search: item.search,
      state: plain(state)
    }
  ];
}

function changeRows(
  { changes, home, classOf, entry }: Appended,
  numbers: ReadonlyMap<string, number>
): JsonRow[] {
  return changes.map(({ indicator, unit, day, placed, amount, records, confirmed, sides, key }) => {
    const number = numbers.get(indicator);
    if (number === undefined) throw new Error(`indicator ${indicator} has no number`);
    return {
      home,
      entry: entry.id,
      class: classOf(unit),
      unit,
      day,
      placed,
      indicator: number,
      amount,
      records,
      confirmed,
      sides,
      key
    };
  });
}

/** Entries and states hold only texts, numbers, booleans, lists and records of these. */
function plain(value: object): JSONValue {
  return value as JSONValue;
}
