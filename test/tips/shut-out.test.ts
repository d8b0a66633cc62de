import assert from 'node:assert/strict';
import test from 'node:test';
import { mayBeLetIn, openFirst } from '#programme/tips/shut-out.ts';
import noteOnTip from '#operations/tips/note-on-tip.ts';
import tipsToReseal from '#operations/tips/tips-to-reseal.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import { becomesReceiver, boxOf } from './keys.ts';
import { openAs, readerOf, written } from './receiving.ts';
import { leftTip } from './sender.ts';

const today = '2026-11-20';
const khamDuc = '20722@2025-07-01';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { house } = told;

const police = await told.person('commune-police', khamDuc);
const second = await told.person('tip-receiver', khamDuc);
const policeKey = await becomesReceiver(house, police, 'Công an xã');
const secondKey = await becomesReceiver(house, second, 'Phó Trưởng Công an xã');

/** What the browser of the police learns about letting the key in, after the list of the server was emptied by hand. */
async function asHandedOut(without: readonly string[], key: string) {
  const { input } = await leftTip(house, khamDuc, {
    text: 'Người nhận thứ hai có dính vào việc này',
    without
  });
  await database.owner`update vault.tip set excluded = '{}' where id = ${input.id}`;
  const { reader, firsts, messages } = await house.perform(tipsToReseal, police, { key });
  assert.ok(
    messages.some(({ tip }) => tip === input.id),
    'the server, deceived, offers the tip'
  );
  const first = firsts.find(({ tip }) => tip === input.id);
  assert.ok(first);
  const opened = await openFirst(khamDuc, first, await readerOf(policeKey));
  return { id: input.id, opened, reader, first };
}

test('who is shut out is not let in, though the row of the tip was edited by hand: the browser reads it in the seal', async () => {
  const { opened, reader } = await asHandedOut([secondKey.id], secondKey.id);
  assert.deepEqual(opened?.without, [secondKey.id]);
  assert.deepEqual(opened.withoutOffices, ['Phó Trưởng Công an xã']);
  assert.equal(mayBeLetIn(opened, reader), false);
});

test('a new key of the same office stays shut out, another office does not', async () => {
  const { opened } = await asHandedOut([secondKey.id], secondKey.id);
  assert.equal(mayBeLetIn(opened, { key: 'f'.repeat(32), words: ' phó trưởng công an xã' }), false);
  assert.equal(mayBeLetIn(opened, { key: 'f'.repeat(32), words: 'Công an xã khác' }), true);
});

test('without the word of the sender nobody is let in: a first message that was altered or moved does not open', async () => {
  const { first } = await asHandedOut([secondKey.id], secondKey.id);
  const by = await readerOf(policeKey);
  assert.equal(await openFirst('20728@2025-07-01', first, by), undefined);
  const broken = { ...first, body: `${first.body.slice(0, 40)}AAAA${first.body.slice(44)}` };
  assert.equal(await openFirst(khamDuc, broken, by), undefined);
  assert.equal(mayBeLetIn(undefined, { key: secondKey.id, words: 'Công an xã' }), false);
});

test('a note sealed without who was shut out is taken, though the list of the server names that person', async () => {
  const { id } = await asHandedOut([secondKey.id], secondKey.id);
  const { answer, messages } = await openAs(house, police, policeKey, id);
  assert.equal(answer.receivers.length, (await boxOf(house, khamDuc)).receivers.length);
  assert.match(messages[0]?.said ?? '', /dính vào việc này/u);
  const allowed = answer.receivers.filter(({ key }) => key !== secondKey.id);
  const kept = await house.perform(
    noteOnTip,
    police,
    await written({ ...answer, receivers: allowed }, 'note', 'Đã xem')
  );
  assert.equal(kept.number, 501);
});
