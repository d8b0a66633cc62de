import assert from 'node:assert/strict';
import test from 'node:test';
import { isProblem } from '#basis/problem.ts';
import { base64Of } from '#engine/sealing/base64.ts';
import { makeReceiverKey, openByPassphrase, wrapByPassphrase } from '#engine/sealing/receiver-key.ts';
import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import changeKeyPassphrase from '#operations/tips/change-key-passphrase.ts';
import makeReceiver from '#operations/tips/make-receiver-key.ts';
import myTipKeys from '#operations/tips/my-tip-keys.ts';
import retireTipKey from '#operations/tips/retire-tip-key.ts';
import tipBoxes from '#operations/tips/tip-boxes.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import { becomesCustodian, becomesReceiver, boxOf, keyInput, passphrase } from './keys.ts';

const today = '2026-11-20';
const khamDuc = '20722@2025-07-01';
const phuocHiep = '20728@2025-07-01';
const daNang = '48@2025-07-01';

const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { house } = told;

const police = await told.person('commune-police', khamDuc);
const second = await told.person('tip-receiver', khamDuc);
const above = await told.person('tip-receiver', daNang);
const policeLeader = await told.person('police-leader', khamDuc);
const frontLeader = await told.person('front-leader', khamDuc, 'front');
const elsewhere = await told.person('commune-police', phuocHiep);

await becomesCustodian(house, policeLeader, 'Lãnh đạo Công an xã Khâm Đức');
await becomesCustodian(house, frontLeader, 'Lãnh đạo Mặt trận xã Khâm Đức');
const policeKey = await becomesReceiver(house, police, 'Công an xã Khâm Đức');

const code = (wanted: string) => (error: unknown) => isProblem(error) && error.code === wanted;

test('anybody is given the receivers of a box, their offices, the custodians of both sides and the box above', async () => {
  await becomesReceiver(house, above, 'Công an thành phố Đà Nẵng');
  const { box, above: upper } = await house.perform(tipBoxes, undefined, { unit: khamDuc });
  assert.deepEqual(
    box.receivers.map(({ key, words }) => [key, words]),
    [[policeKey.id, 'Công an xã Khâm Đức']]
  );
  assert.equal(box.custodians.length, 2);
  assert.match(box.fingerprint, /^(?:[a-z]+ ){7}[a-z]+$/u);
  assert.deepEqual(
    upper?.receivers.map(({ words }) => words),
    ['Công an thành phố Đà Nẵng']
  );
});

test('an owner is given the own wrapped key, which opens by the passphrase; nobody else is given it', async () => {
  const { keys } = await house.perform(myTipKeys, police, {});
  const [own] = keys;
  assert.ok(own);
  const publicKey = { id: own.id, publicKey: bytesOfBase64(own.publicKey) };
  assert.ok(await openByPassphrase(publicKey, own.wrapped, passphrase));
  for (const other of [second, policeLeader, elsewhere]) {
    const answer = await house.perform(myTipKeys, other, {});
    assert.ok(!answer.keys.some(({ id }) => id === own.id));
  }
});

test('a passphrase is changed by the owner of the key only', async () => {
  const wrapped = await wrapByPassphrase(policeKey, 'mot cum tu khac dai hon nua');
  await assert.rejects(
    house.perform(changeKeyPassphrase, second, { key: policeKey.id, wrapped }),
    code('no-such-tip-key')
  );
  await house.perform(changeKeyPassphrase, police, { key: policeKey.id, wrapped });
  const { keys } = await house.perform(myTipKeys, police, {});
  const [own] = keys;
  assert.ok(own);
  assert.equal(await openByPassphrase(policeKey, own.wrapped, passphrase), undefined);
  assert.ok(await openByPassphrase(policeKey, own.wrapped, 'mot cum tu khac dai hon nua'));
});

test('a wrapping that would be guessed too easily is refused', async () => {
  const key = await makeReceiverKey();
  const quick = await wrapByPassphrase(key, passphrase, { n: 2 ** 10, r: 8, p: 1 });
  const input = { ...(await keyInput('Công an xã Khâm Đức', key)), wrapped: quick };
  await assert.rejects(house.perform(makeReceiver, second, input), code('input-refused'));
});

test('a key under another key’s id, or no point of the curve, is refused', async () => {
  const [key, other] = [await makeReceiverKey(), await makeReceiverKey()];
  const input = await keyInput('Tổ tiếp nhận', key);
  await assert.rejects(
    house.perform(makeReceiver, second, { ...input, publicKey: base64Of(other.publicKey) }),
    code('tip-key-refused')
  );
  const nowhere = new Uint8Array(65).fill(4);
  await assert.rejects(
    house.perform(makeReceiver, second, { ...input, publicKey: base64Of(nowhere) }),
    code('tip-key-refused')
  );
});

test('who lacks the right puts no key into a box', async () => {
  const front = await told.person('commune-front', khamDuc, 'front');
  const key = await makeReceiverKey();
  await assert.rejects(
    house.perform(makeReceiver, front, await keyInput('Mặt trận xã', key)),
    code('not-allowed')
  );
});

test('the fingerprint changes when a receiver comes or goes, and a retired key is given to nobody', async () => {
  const before = await boxOf(house, khamDuc);
  const key = await becomesReceiver(house, second, 'Tổ tiếp nhận xã Khâm Đức');
  const between = await boxOf(house, khamDuc);
  assert.notEqual(between.fingerprint, before.fingerprint);
  await assert.rejects(house.perform(retireTipKey, elsewhere, { key: key.id }), code('not-allowed'));
  await house.perform(retireTipKey, police, { key: key.id });
  const after = await boxOf(house, khamDuc);
  assert.equal(after.fingerprint, before.fingerprint);
  assert.ok(!after.receivers.some((one) => one.key === key.id));
});

test('a key swapped, added, renamed or taken out by hand in the database is refused, until it is put right', async () => {
  const { owner } = database;
  const other = await makeReceiverKey();
  const swapped = base64Of(other.publicKey);
  const tampering: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'a public key',
      () => owner`update vault.reader_key set public_key = ${swapped} where id = ${policeKey.id}`
    ],
    [
      'the words',
      () => owner`update vault.reader_key set words = 'Đường dây nóng' where id = ${policeKey.id}`
    ],
    [
      'the purpose',
      () => owner`update vault.reader_key set purpose = 'custodian' where id = ${policeKey.id}`
    ],
    ['a retirement', () => owner`update vault.reader_key set state = 'retired' where id = ${policeKey.id}`],
    [
      'a new row',
      () => owner`
        insert into vault.reader_key (id, person, unit, purpose, public_key, words, state, made_on)
        values (${other.id}, ${police.id}, ${khamDuc}, 'receiver', ${swapped}, 'Công an', 'standing', '2026-11-20')`
    ],
    [
      'the list itself',
      () => owner`update vault.key_change set note = replace(note, 'receiver', 'Receiver')`
    ],
    ['an end of the list', () => owner`delete from vault.key_change where unit = ${khamDuc} and number > 2`]
  ];
  const keys = await owner`select * from vault.reader_key`;
  const changes = await owner`select * from vault.key_change`;
  for (const [what, tamper] of tampering) {
    await tamper();
    await assert.rejects(
      house.perform(tipBoxes, undefined, { unit: khamDuc }),
      code('tip-box-altered'),
      what
    );
    await owner`delete from vault.key_change`;
    await owner`insert into vault.key_change ${owner(changes)}`;
    await owner`delete from vault.reader_key where id = ${other.id}`;
    for (const { id, public_key, words, purpose, state } of keys) {
      await owner`
        update vault.reader_key
        set public_key = ${public_key}, words = ${words}, purpose = ${purpose}, state = ${state}
        where id = ${id}`;
    }
    assert.ok((await boxOf(house, khamDuc)).receivers.length > 0);
  }
});

test('the role of the application reads no key, and no operation of an administrator gives one', async () => {
  await assert.rejects(database.app`select 1 from vault.wrapped_key`, { code: '42501' });
  const administrator = await told.person('administrator', 'vn@0');
  assert.deepEqual((await house.perform(myTipKeys, administrator, {})).keys, []);
});
