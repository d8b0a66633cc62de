import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import correctRecord from '#operations/recording/correct-record.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { within, type Transaction } from '#store/scope.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const session = { title: 'Phòng, chống ma túy', topics: ['drugs'], form: 'session', attendances: 40 };
const record = await told.held(outreachSession, phuocHiep, '2023-03-02', session);
const world = await told.house.world();

const REFUSED = '42501';
const tables = [
  'entry',
  'contribution',
  'log_leaf',
  'log_hash',
  'checkpoint',
  'report_step',
  'window_closing',
  'issued_report',
  'plan_entry'
];

for (const table of tables) {
  test(`the application neither updates nor deletes rows of ${table}, not even its own`, async () => {
    const [column] = await database.owner<{ name: string }[]>`
      select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 order by attnum limit 1`;
    assert.ok(column);
    for (const statement of [
      `update ${table} set ${column.name} = ${column.name}`,
      `delete from ${table}`,
      `truncate ${table}`
    ]) {
      await assert.rejects(
        asPolice((sql) => sql.unsafe(statement)),
        { code: REFUSED },
        statement
      );
    }
  });
}

test('even the owner of the tables changes an entry only by taking its guard away first', async () => {
  await assert.rejects(database.owner`update entry set note = 'đổi'`, { code: '55000' });
  await assert.rejects(database.owner`delete from entry`, { code: '55000' });
});

test('a correction is one more entry, and the earlier one stays as it was', async () => {
  const before = await entries();
  const raw = { ...session, unit: phuocHiep, day: '2023-03-02', host: 'police', attendances: 45 };
  await told.house.perform(correctRecord, police, { id: randomUUIDv7(), record, raw, note: 'Đếm thiếu' });
  const after = await entries();
  assert.deepEqual(after.slice(0, before.length), before);
  assert.deepEqual(
    after.slice(before.length).map((entry) => entry['act']),
    ['corrected']
  );
});

test('an entry that is sent twice is there once and counts once', async () => {
  const [id, twice] = [randomUUIDv7(), randomUUIDv7()];
  const counted = async () =>
    told.value('outreach-sessions', { unit: phuocHiep, from: '2023-01-01', to: today });
  const before = Number(await counted());
  for (let times = 0; times < 2; times += 1)
    await told.held(outreachSession, phuocHiep, '2023-04-02', session, { by: police, id, record: twice });
  const rows = await database.owner`select 1 from entry where id = ${id}`;
  assert.equal(rows.length, 1);
  assert.equal(await counted(), before + 1);
});

async function entries() {
  return [...(await database.owner`select * from entry where record = ${record} order by position`)];
}

function asPolice<Answer>(work: (sql: Transaction) => Promise<Answer>): Promise<Answer> {
  return within(database.app, world.scopeOf(police), true, work);
}
