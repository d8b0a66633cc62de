import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';
import { isProblem } from '#basis/problem.ts';
import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { makeReceiverKey, type NewKey, openedKey } from '#engine/sealing/receiver-key.ts';
import { passShare, restore } from '#engine/sealing/shares.ts';
import type { Person } from '#engine/rights/role.ts';
import answerRecovery from '#operations/tips/answer-recovery.ts';
import askRecovery from '#operations/tips/ask-recovery.ts';
import endRecovery from '#operations/tips/end-recovery.ts';
import makeReceiver from '#operations/tips/make-receiver-key.ts';
import myTipKeys from '#operations/tips/my-tip-keys.ts';
import recoveries from '#operations/tips/recoveries.ts';
import workList from '#operations/waiting/work-list.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import { becomesCustodian, becomesReceiver, boxOf, keyInput } from './keys.ts';
import { leave, openAs } from './receiving.ts';

const today = '2026-11-20';
const khamDuc = '20722@2025-07-01';

const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { house } = told;

const police = await told.person('commune-police', khamDuc);
const leaders = [
  await told.person('police-leader', khamDuc),
  await told.person('front-leader', khamDuc, 'front'),
  await told.person('police-leader', '48@2025-07-01')
];
const custodianKeys = new Map<Person, NewKey>();
for (const leader of leaders) custodianKeys.set(leader, await becomesCustodian(house, leader));
const lost = await becomesReceiver(house, police);
const tip = await leave(house, khamDuc, { words: 'Có người lạ', day: today });

const code = (wanted: string) => (error: unknown) => isProblem(error) && error.code === wanted;

async function gives(custodian: Person): Promise<void> {
  const { toAnswer } = await house.perform(recoveries, custodian, {});
  const [asked] = toAnswer;
  const key = custodianKeys.get(custodian);
  const opened = key && (await openedKey(key));
  assert.ok(asked && opened);
  const share = { custodian: asked.share.custodian, sealed: bytesOfBase64(asked.share.sealed) };
  const to = { id: asked.asker, publicKey: bytesOfBase64(asked.askerKey) };
  const passed = await passShare(opened, { lost: asked.lost, share, to });
  assert.ok(passed);
  await house.perform(answerRecovery, custodian, { recovery: asked.id, passed: base64Of(passed) });
}

test('a lost key gets nothing new at once; with k custodians its tips open again, with k − 1 they do not', async () => {
  const fresh = await makeReceiverKey();
  const input = { ...(await keyInput(police.name, fresh)), replaces: lost.id };
  await house.perform(makeReceiver, police, input);
  assert.deepEqual(
    (await boxOf(house, khamDuc)).receivers.map(({ key }) => key),
    [fresh.id]
  );
  const { keys } = await house.perform(myTipKeys, police, {});
  assert.equal(keys.find(({ id }) => id === lost.id)?.state, 'lost');

  const asked = { id: randomUUID(), lost: lost.id, reason: 'Quên cụm từ khóa' };
  await assert.rejects(
    house.perform(askRecovery, police, { ...asked, lost: fresh.id }),
    code('no-such-tip-key')
  );
  await house.perform(askRecovery, police, asked);
  const [first, second, third] = leaders;
  assert.ok(first && second && third);
  const { sections } = await house.perform(workList, first, {});
  assert.ok(sections.some(({ id }) => id === 'recoveries-asked'));

  const opened = await openedKey(fresh);
  assert.ok(opened);
  const restored = async () => {
    const [own] = (await house.perform(recoveries, police, {})).asked;
    assert.ok(own);
    const old = { id: own.lost.id, publicKey: bytesOfBase64(own.lost.publicKey) };
    return restore(opened, old, { wrapping: own.wrapping, passed: own.passed.map(bytesOfBase64) });
  };
  await gives(first);
  assert.equal(await restored(), undefined);
  await house.perform(answerRecovery, second, { recovery: asked.id });
  assert.equal(await restored(), undefined);
  await gives(third);
  const again = await restored();
  assert.deepEqual(again?.privateKey, lost.privateKey);
  assert.equal((await openAs(house, police, again ?? fresh, tip.id)).messages[0]?.said, 'Có người lạ');

  await house.perform(endRecovery, police, { recovery: asked.id });
  await assert.rejects(
    house.perform(answerRecovery, second, { recovery: asked.id }),
    code('no-such-tip-key')
  );
});

test('what a custodian passes on is of use to nobody else, and others do not see it', async () => {
  const stranger = await told.person('commune-police', '20728@2025-07-01');
  const answer = await house.perform(recoveries, stranger, {});
  assert.deepEqual(answer, { asked: [], toAnswer: [] });
});
