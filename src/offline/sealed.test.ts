import assert from 'node:assert/strict';
import test from 'node:test';

import { memoryCabinet } from './cabinet.ts';
import { drawer } from './drawer.ts';
import { seal, unseal } from './envelope.ts';
import { upgraded } from './formats.ts';
import { moveOver } from './move-over.ts';
import type { NewItem } from './outbox-item.ts';
import { openOutbox } from './outbox.ts';
import { ownerOf, unlock, unlockOrBegin } from './vault.ts';

/** Few, so that the tests are quick; phones use many more. */
const iterations = 1000;
const owner = await ownerOf('congan.phuochiep');
const { vault, keys } = await unlockOrBegin(undefined, { owner, password: 'mật khẩu thứ nhất', iterations });

function entry(id: string, title = 'Tuyên truyền ở thôn Hai'): NewItem {
  return {
    id,
    record: `r${id}`,
    operation: 'record-activity',
    input: { raw: { title } },
    title,
    writtenAt: 1
  };
}

test('nothing of an entry can be read in what is kept, nor the login', async () => {
  const cabinet = memoryCabinet();
  await openOutbox(cabinet, keys).add(entry('1'));
  const kept = await cabinet.list(owner, 'item');
  const text = kept
    .map(({ bytes, ...rest }) => Buffer.from(bytes).toString('latin1') + JSON.stringify(rest))
    .join();
  assert.equal(kept.length, 1);
  assert.ok(!text.includes('thôn'));
  assert.ok(!Buffer.concat(kept.map(({ bytes }) => bytes)).includes(Buffer.from('Tuyên truyền')));
  assert.ok(!owner.includes('congan'));
});

test('the same password opens the vault again, another opens nothing', async () => {
  const again = await unlock(vault, 'mật khẩu thứ nhất');
  assert.equal(again?.current, keys.current);
  assert.equal(await unlock(vault, 'mật khẩu khác'), undefined);
});

test('no key can be read out of the browser by script', async () => {
  for (const key of keys.byId.values()) {
    await assert.rejects(crypto.subtle.exportKey('raw', key));
  }
});

test('an envelope that was altered, or put in the place of another, does not open', async () => {
  const key = keys.byId.get(keys.current);
  assert.ok(key);
  const address = { owner, id: '1', sort: 'item', key: keys.current, format: 1, revision: 1 } as const;
  const sealed = await seal(key, address, new TextEncoder().encode('{}'));
  assert.equal(new TextDecoder().decode(await unseal(key, sealed)), '{}');
  await assert.rejects(unseal(key, { ...sealed, id: '2' }));
  await assert.rejects(unseal(key, { ...sealed, bytes: sealed.bytes.map((byte) => byte ^ 1) }));
});

test('one person never sees what another has waiting on the same phone', async () => {
  const cabinet = memoryCabinet();
  await openOutbox(cabinet, keys).add(entry('1'));
  const other = await ownerOf('mattran.phuochiep');
  const theirs = await unlockOrBegin(undefined, { owner: other, password: 'mật khẩu thứ nhất', iterations });
  assert.deepEqual(await openOutbox(cabinet, theirs.keys).items(), []);
  assert.equal(await openOutbox(cabinet, theirs.keys).closed(), 0);
});

test('a password changed elsewhere loses nothing: the earlier one, typed once, moves all under the new key', async () => {
  const cabinet = memoryCabinet();
  await openOutbox(cabinet, keys).add(entry('1'));
  const begun = await unlockOrBegin(vault, { owner, password: 'mật khẩu thứ hai', iterations });
  const outbox = openOutbox(cabinet, begun.keys);
  await outbox.add(entry('2', 'Sau khi đổi mật khẩu'));
  assert.equal(await outbox.closed(), 1);
  assert.equal((await outbox.items()).length, 1);

  const earlier = await unlock(begun.vault, 'mật khẩu thứ nhất');
  assert.ok(earlier);
  const moved = await moveOver(cabinet, begun.vault, begun.keys, earlier);
  assert.deepEqual(
    moved.slots.map(({ key }) => key),
    [begun.keys.current]
  );
  assert.equal(await outbox.closed(), 0);
  assert.deepEqual((await outbox.items()).map(({ id }) => id).sort(), ['1', '2']);
  assert.equal(await unlock(moved, 'mật khẩu thứ nhất'), undefined);
});

test('two windows that write at once both take effect', async () => {
  const outbox = openOutbox(memoryCabinet(), keys);
  await outbox.add(entry('1'));
  await Promise.all(
    Array.from({ length: 20 }, () => outbox.change('1', (one) => ({ ...one, tries: one.tries + 1 })))
  );
  assert.equal((await outbox.items())[0]?.tries, 20);
});

test('what an earlier version stored is upgraded step by step, what a later one stored is left as it lies', () => {
  const steps = [(one: object) => ({ ...one, second: true }), (one: object) => ({ ...one, third: true })];
  assert.deepEqual(upgraded({ first: true }, 1, steps), { first: true, second: true, third: true });
  assert.deepEqual(upgraded({ first: true }, 2, steps), { first: true, third: true });
  assert.deepEqual(upgraded({ first: true }, 3, steps), { first: true });
  assert.equal(upgraded({ first: true }, 4, steps), undefined);
});

test('an entry of a later version is neither shown nor overwritten', async () => {
  const cabinet = memoryCabinet();
  const key = keys.byId.get(keys.current);
  assert.ok(key);
  const address = { owner, id: '1', sort: 'item', key: keys.current, format: 99, revision: 1 } as const;
  await cabinet.put(await seal(key, address, new TextEncoder().encode('{"later":true}')));
  const items = drawer<object>(cabinet, keys, 'item');
  assert.deepEqual(await items.all(), []);
  assert.equal(await items.closed(), 1);
  assert.equal(await items.change('1', () => ({ mine: true })), undefined);
  assert.equal((await cabinet.find(owner, 'item', '1'))?.format, 99);
});
