import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import test from 'node:test';

import { day } from '#basis/day.ts';
import { isProblem } from '#basis/problem.ts';
import { applyDecree } from '#engine/territory/apply-decree.ts';
import type { Decree } from '#engine/territory/decree.ts';
import { flawsOf } from '#engine/territory/flaws.ts';
import { parseInstruments, parseSuccessions, parseUnits } from '#programme/territory/unit-tables.ts';
import { testDatabase } from '#test/database.ts';

import { storeDecree } from './apply-decree.ts';
import { loadUnits } from './load-units.ts';
import { readTerritory } from './read-territory.ts';
import { readClasses } from './unit-classes.ts';

const { owner, app } = await testDatabase();
const folder = path.join(import.meta.dirname, '../../../data/units');
const tables = { units: parseUnits, successions: parseSuccessions, instruments: parseInstruments };
const loading = { sql: owner, folder, tables, today: day('2026-11-23') };

const mergeTwo: Decree = {
  day: day('2027-01-01'),
  instrument: '1/NQ-THU',
  title: 'Sáp nhập thử hai xã',
  steps: [
    {
      kind: 'merge',
      from: ['20728@2025-07-01', '20734@2025-07-01'],
      into: { code: '20728', name: 'Xã Phước Hiệp', parentCode: '48' }
    }
  ]
};

async function somebody(): Promise<string> {
  const id = randomUUID();
  await owner`
    insert into person (id, login, name, role, party, unit, password)
    values (${id}, ${id}, 'Cán bộ thử', 'administrator', 'police', 'vn@0', '')`;
  return id;
}

test('the unit tables are loaded once, completely, and read back without a flaw', async () => {
  const start = performance.now();
  assert.equal(await loadUnits(loading), 'loaded');
  assert.ok(performance.now() - start < 10_000);
  assert.equal(await loadUnits(loading), 'already');
  const map = await readTerritory(app);
  assert.equal(map.versions.length, 16_791);
  assert.equal(map.successions.length, 14_016);
  assert.deepEqual(flawsOf(map), []);
  assert.deepEqual(map.find('20728@0'), {
    id: '20728@0',
    code: '20728',
    level: 'commune',
    name: 'Xã Phước Hiệp',
    parentCode: '511',
    from: null,
    to: '2025-07-01'
  });
  assert.equal((await readClasses(app)).get('20728@0')?.home, '49@0');
});

test('a decree is kept in one transaction by the application, and a second one on a stale map is refused', async () => {
  const by = await somebody();
  const before = await readTerritory(app);
  const result = applyDecree(before, mergeTwo);
  const applying = { by, at: new Date('2026-11-23T03:00:00Z') };
  await app.begin((sql) => storeDecree(sql, result, { id: randomUUID(), ...applying }));
  const after = await readTerritory(app);
  assert.equal(after.find('20734@2025-07-01')?.to, '2027-01-01');
  assert.equal(after.find('20728@2027-01-01')?.name, 'Xã Phước Hiệp');
  assert.deepEqual(flawsOf(after), []);
  assert.ok((await readClasses(app)).has('20728@2027-01-01'));
  await assert.rejects(
    app.begin((sql) => storeDecree(sql, result, { id: randomUUID(), ...applying })),
    (error) => isProblem(error) && error.code === 'decree-refused'
  );
  const [steps] = await app<{ type: string }[]>`select jsonb_typeof(steps) as type from decree`;
  assert.equal(steps?.type, 'array');
});

test('loading again never reopens a unit that a decree has ended', async () => {
  await owner`delete from setting where name = 'units-data'`;
  assert.equal(await loadUnits(loading), 'loaded');
  assert.equal((await readTerritory(app)).find('20734@2025-07-01')?.to, '2027-01-01');
});

test('the application cannot rename a unit or delete one', async () => {
  await assert.rejects(async () => {
    await app`update unit set name = 'Khác' where id = '20728@0'`;
  }, /permission denied/);
  await assert.rejects(async () => {
    await app`delete from unit where id = '20728@0'`;
  }, /permission denied/);
});
