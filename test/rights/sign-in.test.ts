import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import signIn from '#operations/people/sign-in.ts';
import { openHouse } from '#operations/stage.ts';
import { hash } from '#store/people/passwords.ts';
import { testDatabase } from '#test/database.ts';

const database = await testDatabase();
let now = Date.parse('2026-11-24T01:00:00Z');
const house = await openHouse(database, () => new Date(now));
test.after(() => house.close());

const minute = 60_000;
const password = 'Đúng mật khẩu 1';
await database.owner`
  insert into person (id, login, name, role, party, unit, password)
  values (${randomUUIDv7()}, 'hoa', 'Cán bộ thử', 'commune-police', 'police', 'vn@0', ${await hash(password)})`;

const enter = (place: string, login: string, typed: string) =>
  house.from(place).perform(signIn, undefined, { login, password: typed });

async function fail(place: string, login: string): Promise<string> {
  try {
    await enter(place, login, 'sai');
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'signed in';
}

test('after five wrong passwords even the right one has to wait, and the sentence says how long', async () => {
  for (let tried = 0; tried < 5; tried += 1) assert.equal(await fail('office', 'hoa'), 'sign-in-failed');
  await assert.rejects(enter('office', 'hoa', password), {
    code: 'sign-in-too-often',
    status: 429,
    details: { seconds: 15 }
  });
  now += 15_000;
  assert.ok((await enter('office', 'hoa', password)).token);
});

test('a login that nobody has is slowed down like any other', async () => {
  const codes: string[] = [];
  for (let tried = 0; tried < 6; tried += 1) codes.push(await fail('elsewhere', 'khong-co'));
  assert.deepEqual(codes, [...Array.from({ length: 5 }, () => 'sign-in-failed'), 'sign-in-too-often']);
});

test('a wrong password takes as long for a login that nobody has as for one that somebody has', async () => {
  const took = async (login: string): Promise<number> => {
    const times: number[] = [];
    for (let place = 0; place < 7; place += 1) {
      const began = performance.now();
      assert.equal(await fail(`${login} ${place}`, login), 'sign-in-failed');
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b)[3] ?? 0;
  };
  const [known, unknown] = [await took('hoa'), await took('chang-ai')];
  assert.ok(known / unknown < 3 && unknown / known < 3, `${known} ms and ${unknown} ms`);
});

test('tries from many places slow each other down, but never the office where the colleague signs in', async () => {
  now += 61 * minute;
  const codes = new Set<string>();
  for (let place = 0; place < 25; place += 1) codes.add(await fail(`far ${place}`, 'hoa'));
  assert.deepEqual(codes, new Set(['sign-in-failed', 'sign-in-too-often']));
  assert.ok((await enter('office', 'hoa', password)).token);
  assert.equal(await fail('far 99', 'hoa'), 'sign-in-too-often');
});

test('however long somebody goes on, a stranger to the place waits at most a quarter of an hour', async () => {
  for (let tried = 0; tried < 30; tried += 1) {
    await fail('far 1', 'hoa');
    now += 15 * minute;
  }
  assert.ok((await enter('new phone', 'hoa', password)).token);
});

test('no address and no login that was tried is kept in the database', async () => {
  const [found] = await database.owner`
    select count(*)::int as count from audit where subject ilike '%khong-co%' or operation = 'sign-in' and person is null`;
  const signedIn = await database.owner`select 1 from session`;
  assert.ok(found);
  assert.equal(found['count'], signedIn.length);
});
