import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import confirmMany from '#operations/recording/confirm-many.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const house = await openTestHouse(database, today);
test.after(() => house.close());

const values = { title: 'Họp dân', topics: ['drugs'], form: 'session', attendances: 80 };
const asking = { unit: phuocHiep, from: '2023-07-01', to: today };
const front = await house.person('commune-front', phuocHiep, 'front');
const joint = () => house.held(outreachSession, phuocHiep, '2023-07-10', values, { coHosts: ['front'] });

test('several are confirmed at once and count; one that does not wait is refused alone, with its reason', async () => {
  const own = await house.held(outreachSession, phuocHiep, '2023-07-10', values);
  const [first, second] = [await joint(), await joint()];
  const before = Number(await house.value('outreach-sessions', asking));
  const { outcomes } = await house.house.perform(confirmMany, front, {
    id: randomUUIDv7(),
    records: [first, own, second, first]
  });
  const of = (record: string) => outcomes.find((one) => one.record === record);
  assert.equal(outcomes.length, 3);
  assert.equal(of(first)?.outcome, 'done');
  assert.equal(of(second)?.outcome, 'done');
  assert.equal(of(own)?.problem?.code, 'nothing-to-confirm');
  assert.equal(await house.value('outreach-sessions', asking), before + 2);
});

test('the same press sent twice confirms once', async () => {
  const record = await joint();
  const press = { id: randomUUIDv7(), records: [record] };
  await house.house.perform(confirmMany, front, press);
  const { outcomes } = await house.house.perform(confirmMany, front, press);
  assert.equal(outcomes[0]?.outcome, 'known');
});

test('several are rejected with one reason, and without one none is', async () => {
  const records = [await joint(), await joint()];
  const reject = (note: string) =>
    house.house.perform(confirmMany, front, { id: randomUUIDv7(), records, decision: 'rejected', note });
  await assert.rejects(reject(''), { code: 'input-refused' });
  const { outcomes } = await reject('Mặt trận không dự các buổi này');
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ['done', 'done']
  );
});

test('what lies outside the area is not there, and the host side confirms nothing of its own', async () => {
  const record = await joint();
  const far = await house.person('commune-front', '20695@0', 'front');
  const police = await house.person('commune-police', phuocHiep);
  for (const [person, code] of [
    [far, 'no-such-record'],
    [police, 'nothing-to-confirm']
  ] as const) {
    const { outcomes } = await house.house.perform(confirmMany, person, {
      id: randomUUIDv7(),
      records: [record]
    });
    assert.equal(outcomes[0]?.problem?.code, code);
  }
});
