import assert from 'node:assert/strict';
import test from 'node:test';

import type { Figure } from '#engine/indicators/figure.ts';
import type { Person } from '#engine/rights/role.ts';
import { prepare } from '#jobs/prepare.ts';
import { remakeContributions } from '#jobs/remake-contributions.ts';
import figure from '#operations/figures/figure.ts';
import records from '#operations/figures/records.ts';
import { openHouse } from '#operations/stage.ts';
import { roles } from '#programme/catalogue.ts';
import { accountOf, demonstrationPassword } from '#programme/demonstration/accounts.ts';
import { matches } from '#store/people/passwords.ts';
import { findByLogin } from '#store/people/people.ts';
import { testDatabase } from '#test/database.ts';

import { counted, from, reportedFigures, to } from './ten-years.ts';

const database = await testDatabase();
const lines = await prepare(database, () => undefined);
const house = await openHouse(database);
test.after(() => house.close());
const reader = person('doc.phuocson');

test('the first start prints the sign-ins, and their password opens them', async () => {
  assert.ok(lines.some((line) => line.includes('congan.khamduc')));
  const found = await findByLogin(database.owner, 'mattran.phuochiep');
  assert.ok(found && (await matches(demonstrationPassword, found.password)));
  assert.equal(await findByLogin(database.owner, 'congan.phuocson.cu'), undefined);
});

for (const [id, expected] of Object.entries(reportedFigures)) {
  test(`the database answers ${expected} for ${id} and lists the records behind it`, async () => {
    const answer = await ask(id);
    assert.deepEqual(answer.result, {
      known: true,
      value: expected,
      bound: 'exact',
      low: expected,
      high: expected
    });
    const { lines: behind } = await house.perform(records, reader, questionOf(id));
    assert.equal(behind.length, answer.records);
  });
}

test('the report of the district stands beside the counted sessions as “more than 1,300”', async () => {
  const { reported } = await ask('outreach-sessions');
  assert.deepEqual(
    reported.map(({ value, bound }) => [value, bound]),
    [[1_300, 'more_than']]
  );
});

test('the district goes on being counted after it was merged away', async () => {
  const question = { indicator: 'outreach-sessions', unit: '511@0', from: '2025-07-01', to: '2026-11-20' };
  const after = await house.perform(figure, reader, question);
  assert.ok(after.result.known && after.result.value > 400, JSON.stringify(after.result));
});

test('a commune that was divided makes a later figure an estimate or unknown', async () => {
  const question = {
    indicator: 'outreach-sessions',
    unit: '22006@2025-07-01',
    from: '2024-01-01',
    to: '2025-12-31',
    map: 'as-it-is-now'
  };
  const { result } = await house.perform(figure, person('quantri'), question);
  assert.ok(!result.known || result.bound === 'estimated', JSON.stringify(result));
});

test('a second start loads nothing and changes no figure', async () => {
  const before = await positions();
  await prepare(database, () => undefined);
  assert.deepEqual(await positions(), before);
  assert.equal((await ask('launch-drives')).records, 138);
});

test('contributions made anew from the ledger are the ones that were written', async () => {
  const before = await sums();
  await remakeContributions(database.owner, await house.world(), counted);
  assert.deepEqual(await sums(), before);
});

async function ask(id: string): Promise<Figure> {
  return house.perform(figure, reader, questionOf(id));
}

function questionOf(id: string): object {
  const isStock = counted.find((one) => one.id === id)?.nature === 'stock';
  return { indicator: id, unit: '511@0', ...(isStock ? {} : { from }), to };
}

function person(login: string): Person {
  const { role, isClosed: _isClosed, ...account } = accountOf(login);
  const found = roles.get(role);
  if (!found) throw new Error(`no role ${role}`);
  return { ...account, role: found };
}

async function positions(): Promise<unknown> {
  return database.owner`select count(*) as entries, max(position) as last from entry`;
}

/** Everything that figures are made of, by place in the ledger and in the cells. */
async function sums(): Promise<unknown> {
  const contributions = await database.owner`
    select indicator, unit, confirmed, key, sum(amount)::int8 as amount, sum(records)::int8 as records
    from contribution group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
  const cells = await database.owner`
    select class, grain, start, indicator, confirmed, amount, records
    from cell where amount <> 0 or records <> 0 order by 1, 2, 3, 4, 5`;
  return { contributions: [...contributions], cells: [...cells] };
}
