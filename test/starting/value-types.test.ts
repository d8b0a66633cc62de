import assert from 'node:assert/strict';
import test from 'node:test';

import { testDatabase } from '#test/database.ts';

const { owner, app } = await testDatabase();

test('a day comes out of the database as the text it is, in any time zone', async () => {
  const [row] = await owner`select date '2023-07-11' as day, array[date '2013-08-01'] as days`;
  assert.deepEqual(row?.['day'], '2023-07-11');
  assert.deepEqual(row?.['days'], ['2013-08-01']);
});

test('a day goes in as text', async () => {
  const [row] = await owner`select ${'2023-07-11'}::date + 1 as day`;
  assert.equal(row?.['day'], '2023-07-12');
});

test('a moment is ISO text in UTC with its microseconds', async () => {
  const [row] = await owner`select timestamptz '2023-07-11 08:00:00.123456+07' as moment`;
  assert.equal(row?.['moment'], '2023-07-11T01:00:00.123456Z');
});

test('a count is a number, and one too large for a number keeps its digits', async () => {
  const [row] = await owner`select count(*) as one, 9007199254740993::int8 as large`;
  assert.deepEqual({ ...row }, { one: 1, large: '9007199254740993' });
});

test('the application speaks as a role that owns nothing', async () => {
  const [row] = await app`select current_user as name, current_setting('is_superuser') as super`;
  assert.deepEqual({ ...row }, { name: 'toandan_app', super: 'off' });
  await assert.rejects(app`create table public.mine (id int)`, /permission denied/u);
});

test('Vietnamese order is there for the asking', async () => {
  const rows = await owner<{ name: string }[]>`
    select name from unnest(array['Đức', 'Dũng', 'An', 'Ân', 'Ánh', 'Em']) as name
    order by name collate "vi-x-icu"`;
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['An', 'Ánh', 'Ân', 'Dũng', 'Đức', 'Em']
  );
});
