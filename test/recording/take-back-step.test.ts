import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import type { Person } from '#engine/rights/role.ts';
import takeBackStep from '#operations/recording/take-back-step.ts';
import communityModel from '#programme/records/community-model.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const front = await told.person('commune-front', phuocHiep, 'front');
const values = { model: 'Camera an ninh', area: 'camera', members: 12 };

async function retiredModel(): Promise<{ record: string; taken: string }> {
  const record = await told.held(communityModel, phuocHiep, '2020-03-01', values, { by: police });
  await told.stepped(record, 'retired', '2021-03-01', police);
  const [entry] = await database.owner<{ id: string }[]>`
    select id from entry where record = ${record} and act = 'stepped'`;
  assert.ok(entry);
  return { record, taken: entry.id };
}

const takeBack = (by: Person, record: string, taken: string, id = randomUUIDv7()) =>
  told.house.perform(takeBackStep, by, { id, record, taken, note: 'Ghi nhầm mô hình' });
const standing = () => told.value('model-sites', { unit: phuocHiep, to: today });

test('a model that was retired by mistake counts again, and its entries all stay', async () => {
  const { record, taken } = await retiredModel();
  assert.equal(await standing(), 0);
  const id = randomUUIDv7();
  assert.deepEqual(await takeBack(police, record, taken, id), { record, known: false });
  assert.equal(await standing(), 1);
  const acts = await database.owner<{ act: string }[]>`
    select act from entry where record = ${record} order by position`;
  assert.deepEqual(
    acts.map(({ act }) => act),
    ['recorded', 'stepped', 'unstepped']
  );
  assert.deepEqual(await takeBack(police, record, taken, id), { record, known: true });
  assert.equal(await standing(), 1);
});

test('a step is taken back once, by the side that took it, and never the first one', async () => {
  const { record, taken } = await retiredModel();
  await assert.rejects(takeBack(front, record, taken), { code: 'not-own-record' });
  await takeBack(police, record, taken);
  await assert.rejects(takeBack(police, record, taken), { code: 'no-such-step' });
  const [first] = await database.owner<{ id: string }[]>`
    select id from entry where record = ${record} and act = 'recorded'`;
  await assert.rejects(takeBack(police, record, first?.id ?? ''), { code: 'no-such-step' });
});

test('nobody takes back a step in another commune', async () => {
  const { record, taken } = await retiredModel();
  const stranger = await told.person('commune-police', '20710@0');
  await assert.rejects(takeBack(stranger, record, taken), { code: 'no-such-record' });
});
