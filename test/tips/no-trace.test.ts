import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';

import { utf8 } from '#engine/sealing/bytes.ts';
import { codeText } from '#engine/sealing/code.ts';
import followTip from '#operations/tips/follow-tip.ts';
import tipReceipt from '#operations/tips/tip-receipt.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import { becomesCustodian, becomesReceiver } from './keys.ts';
import { leftTip } from './sender.ts';

const today = '2026-11-20';
const khamDuc = '20722@2025-07-01';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { house } = told;
await becomesCustodian(house, await told.person('police-leader', khamDuc), 'Lãnh đạo Công an xã');
await becomesCustodian(house, await told.person('front-leader', khamDuc, 'front'), 'Lãnh đạo Mặt trận xã');
const key = await becomesReceiver(house, await told.person('commune-police', khamDuc), 'Công an xã');

/** Everything that a dump would hold: every row of every table of every schema, as text and as the bytes' hex. */
async function dumped(): Promise<string> {
  const tables = await database.owner<{ schema: string; name: string }[]>`
    select table_schema as schema, table_name as name
    from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
  const texts: string[] = [];
  for (const { schema, name } of tables) {
    const rows = await database.owner<{ row: string }[]>`
      select t::text as row from ${database.owner(schema)}.${database.owner(name)} t`;
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

/** As it might stand in a dump: as it is, as bytes in hexadecimal, in base64. */
function shapesOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return [text, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/u, '').slice(0, -2)];
}

test('the whole database holds no word of a tip, neither field nor place, nor the code, nor the look-up, nor an identity', async () => {
  const mark = randomUUID();
  const words = `Xe tải chở gỗ lậu ${mark}`;
  const name = `Người báo ${randomUUID()}`;
  const photo = utf8(`ảnh ${randomUUID()}`);
  const { code, from, lookUp } = await leftTip(house, khamDuc, {
    text: words,
    files: [{ type: 'image/jpeg', bytes: photo }],
    identity: { name, reach: 'qua trưởng thôn Hai' }
  });
  await house.perform(followTip, undefined, { lookUp });
  await house.perform(tipReceipt, undefined, { lookUp });
  const dump = await dumped();
  assert.ok(dump.includes(khamDuc), 'the dump holds what it should');
  const hidden = [
    words,
    mark,
    name,
    'qua trưởng thôn Hai',
    'Thôn 3',
    'this-week',
    new TextDecoder().decode(photo),
    code,
    codeText(code),
    lookUp,
    Buffer.from(from.keys.privateKey).toString('hex'),
    Buffer.from(from.keys.publicKey).toString('hex'),
    Buffer.from(key.privateKey).toString('hex')
  ];
  for (const one of hidden) {
    for (const shape of shapesOf(one)) assert.ok(!dump.includes(shape), `the dump holds ${shape}`);
  }
});

test('tips of very different length look alike: the sizes in the database are those of a few steps', async () => {
  const texts = ['Ngắn', 'x'.repeat(900), 'Dài hơn nhiều, '.repeat(100)];
  const sizes = new Set<number>();
  for (const text of texts) {
    const { input } = await leftTip(house, khamDuc, { text });
    const [row] = await database.owner`
      select octet_length(body) as size from vault.message where tip = ${input.id}`;
    sizes.add(Number(row?.['size']));
  }
  const [short, long] = [...sizes];
  assert.equal(sizes.size, 2);
  assert.deepEqual([short, long], [2048 + 16, 4096 + 16]);
});

test('no column of the vault holds a time finer than the day', async () => {
  const rows = await database.owner`
    select table_name, column_name from information_schema.columns
    where table_schema = 'vault' and (data_type like 'timestamp%' or data_type like 'time%')`;
  assert.deepEqual([...rows], []);
});
