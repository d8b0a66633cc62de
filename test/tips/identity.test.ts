import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';
import { isProblem } from '#basis/problem.ts';
import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { reseal } from '#engine/sealing/reseal.ts';
import { makeReceiverKey } from '#engine/sealing/receiver-key.ts';
import { sealToKey } from '#engine/sealing/seal-to-key.ts';
import { ENC_BYTES, SEALED_BYTES } from '#engine/sealing/suite.ts';
import answerIdentity from '#operations/tips/answer-identity.ts';
import askIdentity from '#operations/tips/ask-identity.ts';
import identityRequests from '#operations/tips/identity-requests.ts';
import makeReceiverKeyOperation from '#operations/tips/make-receiver-key.ts';
import openTip from '#operations/tips/open-tip.ts';
import resealTips from '#operations/tips/reseal-tips.ts';
import tipsToReseal from '#operations/tips/tips-to-reseal.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import { becomesCustodian, becomesReceiver, boxOf, keyInput } from './keys.ts';
import { leave, openAs, readerOf } from './receiving.ts';

const today = '2026-11-20';
const khamDuc = '20722@2025-07-01';

const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { house } = told;

const police = await told.person('commune-police', khamDuc);
const second = await told.person('tip-receiver', khamDuc);
const policeLeader = await told.person('police-leader', khamDuc);
const frontLeader = await told.person('front-leader', khamDuc, 'front');
await becomesCustodian(house, policeLeader);
const frontKey = await becomesCustodian(house, frontLeader);
const policeKey = await becomesReceiver(house, police);
const secondKey = await becomesReceiver(house, second);
const name = 'Một người ở Thôn 3';

const code = (wanted: string) => (error: unknown) => isProblem(error) && error.code === wanted;

async function asked(tip: string): Promise<string> {
  const id = randomUUID();
  const { custodians } = await boxOf(house, khamDuc);
  const reasons: Record<string, string> = {};
  for (const { key, publicKey } of custodians) {
    const binding = { info: 'toandan reason 1', about: `${tip}|${key}` };
    const reason = new TextEncoder().encode('Cần gặp để lấy lời khai');
    reasons[key] = base64Of(await sealToKey(bytesOfBase64(publicKey), binding, reason));
  }
  await house.perform(askIdentity, police, { id, tip, message: 2, reasons });
  return id;
}

async function sealedByFront(): Promise<string> {
  const { requests } = await house.perform(identityRequests, frontLeader, {});
  const [one] = requests;
  assert.ok(one);
  const place = { box: one.unit, tip: one.tip, number: one.message, kind: 'identity' } as const;
  const envelope = {
    commitment: bytesOfBase64(one.commitment),
    keys: [{ kind: 'custodian', key: one.key, bytes: bytesOfBase64(one.sealed) }]
  } as const;
  const to = { kind: 'receiver', key: one.asker, publicKey: bytesOfBase64(one.askerKey) } as const;
  const made = await reseal(place, envelope, await readerOf(frontKey, 'custodian'), to);
  assert.ok(!isRefusal(made));
  return base64Of(made.bytes);
}

test('an identity is opened to the receiver who asked, by a custodian of the other side, and to nobody else', async () => {
  const { id: tip } = await leave(house, khamDuc, { words: 'Có việc lạ', identity: name, day: today });
  const before = await openAs(house, police, policeKey, tip);
  assert.deepEqual(before.answer.identities, [2]);
  assert.deepEqual(
    before.messages.map(({ kind }) => kind),
    ['tip']
  );
  const request = await asked(tip);
  // One of the asker's own side is not asked, and cannot answer.
  assert.deepEqual((await house.perform(identityRequests, policeLeader, {})).requests, []);
  await assert.rejects(house.perform(answerIdentity, policeLeader, { request }), code('tip-refused'));

  await house.perform(answerIdentity, frontLeader, { request, sealed: await sealedByFront() });
  const after = await openAs(house, police, policeKey, tip);
  assert.deepEqual(
    after.messages.map(({ kind, said }) => [kind, said]),
    [
      ['tip', 'Có việc lạ'],
      ['identity', name]
    ]
  );
  assert.deepEqual(
    after.answer.entries.map(({ act }) => act),
    ['opened', 'identity-asked', 'identity-given']
  );
  assert.equal((await openAs(house, second, secondKey, tip)).messages.length, 1);
  await assert.rejects(house.perform(answerIdentity, frontLeader, { request }), code('tip-refused'));
});

test('a refusal stands in the history, and gives nothing', async () => {
  const { id: tip } = await leave(house, khamDuc, { words: 'Có việc lạ', identity: name, day: today });
  const request = await asked(tip);
  await house.perform(answerIdentity, frontLeader, { request });
  const { answer, messages } = await openAs(house, police, policeKey, tip);
  assert.equal(messages.length, 1);
  assert.equal(answer.entries.at(-1)?.act, 'identity-refused');
});

test('where no identity was left nothing can be asked, and a custodian opens no tip', async () => {
  const { id: tip } = await leave(house, khamDuc, { words: 'Có việc lạ', day: today });
  await assert.rejects(asked(tip), code('tip-refused'));
  await assert.rejects(house.perform(openTip, frontLeader, { tip }), code('not-allowed'));
});

test('an identity that was agreed to is let in for nobody else, and goes along to the asker’s own new key', async () => {
  const { id: tip } = await leave(house, khamDuc, { words: 'Có việc lạ', identity: name, day: today });
  const request = await asked(tip);
  await house.perform(answerIdentity, frontLeader, { request, sealed: await sealedByFront() });
  const offered = async (key: string): Promise<readonly string[]> => {
    const { messages } = await house.perform(tipsToReseal, police, { key });
    return messages.filter((one) => one.tip === tip).map(({ kind }) => kind);
  };
  const { id: newcomer } = await becomesReceiver(house, await told.person('tip-receiver', khamDuc, 'women'));
  assert.deepEqual(await offered(newcomer), ['tip']);
  const keys = [
    { tip, message: 2, key: newcomer, bytes: base64Of(new Uint8Array(ENC_BYTES + SEALED_BYTES)) }
  ];
  await assert.rejects(house.perform(resealTips, police, { keys }), code('tip-refused'));

  const own = await makeReceiverKey();
  const replacing = { ...(await keyInput('Khóa mới', own)), replaces: policeKey.id };
  await house.perform(makeReceiverKeyOperation, police, replacing);
  assert.deepEqual(await offered(own.id), ['tip', 'identity']);
});
