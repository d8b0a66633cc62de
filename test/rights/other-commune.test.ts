import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import type { Person } from '#engine/rights/role.ts';
import { prepare } from '#jobs/prepare.ts';
import figure from '#operations/figures/figure.ts';
import records from '#operations/figures/records.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import listDrafts from '#operations/records/list-drafts.ts';
import saveDraft from '#operations/records/save-draft.ts';
import { openHouse } from '#operations/stage.ts';
import { within, type Transaction } from '#store/scope.ts';
import { testDatabase } from '#test/database.ts';

const khamDuc = '20722@2025-07-01';
const phuocHiep = '20728@2025-07-01';

const database = await testDatabase();
await prepare(database, () => undefined);
const house = await openHouse(database);
test.after(() => house.close());
const world = await house.world();

const stranger = await getPerson('congan.phuochiep');
const owner = await getPerson('congan.khamduc');
const neighbour = await getPerson('mattran.khamduc');
const draft = randomUUIDv7();
const raw = {
  unit: khamDuc,
  day: '2026-01-05',
  host: 'police',
  title: 'Còn dở',
  topics: ['drugs'],
  form: 'session'
};
await house.perform(saveDraft, owner, { record: draft, kind: 'outreach-session', raw });

test('a draft is seen by its writer alone, not even by the Front of the same commune', async () => {
  const seenBy = async (person: Person): Promise<boolean> =>
    (await house.perform(listDrafts, person, {})).some((one) => one.id === draft);
  assert.equal(await seenBy(owner), true);
  assert.equal(await seenBy(neighbour), false);
  assert.equal(await seenBy(stranger), false);
});

test('nothing is recorded outside the own area by an operation', async () => {
  const input = { id: randomUUIDv7(), record: randomUUIDv7(), kind: 'outreach-session', raw };
  await assert.rejects(house.perform(recordActivity, stranger, input), { code: 'not-allowed' });
  await assert.rejects(house.perform(saveDraft, stranger, { ...input, record: randomUUIDv7() }), {
    code: 'not-allowed'
  });
});

test('a draft of another is not written over by naming its id', async () => {
  const own = { ...raw, unit: phuocHiep, title: 'Ghi đè' };
  await assert.rejects(
    house.perform(saveDraft, stranger, { record: draft, kind: 'outreach-session', raw: own })
  );
  const [kept] = await database.owner`select raw from draft where id = ${draft}`;
  assert.equal(kept?.['raw'].title, 'Còn dở');
});

test('the role of the application reads no entry, record or draft of another commune', async () => {
  await asStranger(false, async (sql) => {
    for (const table of ['entry', 'record', 'draft']) {
      const [found] = await sql`select count(*)::int as count from ${sql(table)} where unit = ${khamDuc}`;
      assert.equal(found?.['count'], 0, table);
    }
    const [own] = await sql`select count(*)::int as count from record where unit = ${phuocHiep}`;
    assert.ok(own?.['count'] > 0);
  });
});

test('sums are open to every reader of figures, but not from which record of another commune they come', async () => {
  await asStranger(false, async (sql) => {
    const [all] = await sql`
      select count(*)::int as count, sum(amount)::int as sum from contribution where unit = ${khamDuc}`;
    assert.ok(all?.['count'] > 0);
    const [own] = await sql`
      select count(*)::int as count, count(*) filter (where unit = ${khamDuc})::int as others
      from contribution_in_area`;
    assert.ok(own?.['count'] > 0);
    assert.equal(own?.['others'], 0);
  });
  for (const column of ['record', 'entry'])
    await refusedByRow((sql) => sql`select ${sql(column)} from contribution limit 1`);
});

test('the list behind a figure of another commune is empty, though the figure is not', async () => {
  const asked = { indicator: 'outreach-sessions', unit: khamDuc, from: '2025-07-01', to: '2026-06-30' };
  const { result } = await house.perform(figure, stranger, asked);
  assert.ok(result.known && result.value > 0);
  const list = await house.perform(records, stranger, asked);
  assert.deepEqual(list, { lines: [], total: 0 });
  assert.ok((await house.perform(records, owner, asked)).total > 0);
});

test('the role of the application writes nothing into another commune, nor in the name of another', async () => {
  await refusedByRow((sql) => insertEntry(sql, khamDuc, stranger.id));
  await refusedByRow((sql) => insertEntry(sql, phuocHiep, owner.id));
  await refusedByRow(
    (sql) => sql`insert into draft (id, unit, person, kind, raw, saved_at)
      values (${randomUUIDv7()}, ${khamDuc}, ${stranger.id}, 'outreach-session', '{}', now())`
  );
  await asStranger(true, async (sql) => {
    assert.equal((await sql`update record set title = 'đổi' where unit = ${khamDuc}`).count, 0);
    assert.equal((await sql`delete from draft where id = ${draft}`).count, 0);
  });
});

test('entries are neither changed nor removed by the role of the application, not even the own ones', async () => {
  for (const statement of ["update entry set note = 'đổi'", 'delete from entry', 'truncate entry']) {
    await assert.rejects(
      asStranger(true, (sql) => sql.unsafe(statement)),
      { code: '42501' },
      statement
    );
  }
});

test('without a person the role of the application sees no record at all', async () => {
  const count = await within(database.app, undefined, false, async (sql) => {
    const [found] = await sql`select count(*)::int as count from record`;
    return found?.['count'];
  });
  assert.equal(count, 0);
});

async function getPerson(login: string): Promise<Person> {
  const person = await personOfLogin(database.owner, login);
  assert.ok(person, login);
  return person;
}

function asStranger<Answer>(writes: boolean, work: (sql: Transaction) => Promise<Answer>): Promise<Answer> {
  return within(database.app, world.scopeOf(stranger), writes, work);
}

/** 42501: the row-level policy, or a right that the role lacks. */
async function refusedByRow(work: (sql: Transaction) => Promise<unknown>): Promise<void> {
  await assert.rejects(asStranger(true, work), { code: '42501' });
}

function insertEntry(sql: Transaction, unit: string, by: string) {
  return sql`insert into entry (home, id, record, act, kind, unit, at, by, party, body)
    values (${world.homeOf(unit)}, ${randomUUIDv7()}, ${randomUUIDv7()}, 'recorded', 'outreach-session', ${unit},
      now(), ${by}, 'police', '{}')`;
}
