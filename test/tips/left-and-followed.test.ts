import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import { isProblem } from '#basis/problem.ts';
import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { hexOf, utf8 } from '#engine/sealing/bytes.ts';
import { fromCode } from '#engine/sealing/from-code.ts';
import { open } from '#engine/sealing/open.ts';
import { seal } from '#engine/sealing/seal.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import addToTip from '#operations/tips/add-to-tip.ts';
import followTip from '#operations/tips/follow-tip.ts';
import leaveTip from '#operations/tips/leave-tip.ts';
import tipReceipt from '#operations/tips/tip-receipt.ts';
import withdrawTip from '#operations/tips/withdraw-tip.ts';
import { composeWord } from '#programme/tips/compose.ts';
import { readTold, toldIdentity, toldTip, toldWord } from '#programme/tips/told.ts';
import { within } from '#store/scope.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import { addMessage } from '#vault/new-message.ts';
import { becomesCustodian, becomesReceiver } from './keys.ts';
import { admission, given, leftTip, sealedTip } from './sender.ts';

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
const leaderKey = await becomesCustodian(house, policeLeader, 'Lãnh đạo Công an xã');
await becomesCustodian(house, frontLeader, 'Lãnh đạo Mặt trận xã');
const policeKey = await becomesReceiver(house, police, 'Công an xã Khâm Đức');
const secondKey = await becomesReceiver(house, second, 'Mặt trận xã Khâm Đức');

const code = (wanted: string) => (error: unknown) => isProblem(error) && error.code === wanted;

/** What the database holds of one message, as a receiver's browser would get it. */
async function stored(tip: string, number: number) {
  const [row] = await database.owner`
    select commitment, body from vault.message where tip = ${tip} and number = ${number}`;
  const files = await database.owner`
    select bytes from vault.file where tip = ${tip} and message = ${number} order by part`;
  const keys = await database.owner<
    { kind: 'receiver' | 'custodian'; key: string; person: string; bytes: Uint8Array }[]
  >`
    select kind, key, person, bytes from vault.sealed_key where tip = ${tip} and message = ${number} order by key`;
  assert.ok(row);
  return {
    keys,
    envelope: {
      commitment: row['commitment'],
      keys,
      parts: [row['body'], ...files.map((file) => file['bytes'])]
    }
  };
}

const opener = async (key: { id: string; privateKey: Uint8Array }, kind: 'receiver' | 'custodian') => ({
  kind,
  key: key.id,
  privateKey: await crypto.subtle.importKey(
    'pkcs8',
    Uint8Array.from(key.privateKey),
    { name: 'ECDH', namedCurve: 'P-256' },
    true,
    ['deriveBits']
  )
});

test('a tip is left without an account, and each receiver of the box opens it', async () => {
  const photo = { type: 'image/jpeg' as const, bytes: utf8('ảnh') };
  const { input, receipt } = await leftTip(house, khamDuc, { text: 'Xe chở gỗ đi đêm', files: [photo] });
  assert.equal(receipt.day, today);
  const { envelope } = await stored(input.id, 1);
  for (const key of [policeKey, secondKey]) {
    const content = await open(
      { box: khamDuc, tip: input.id, number: 1, kind: 'tip' },
      envelope,
      await opener(key, 'receiver')
    );
    assert.ok(!isRefusal(content));
    const read = readTold(toldTip, content.body);
    assert.equal(read?.text, 'Xe chở gỗ đi đêm');
    assert.deepEqual(content.files, [photo.bytes]);
  }
});

test('no key is sealed to whom the sender shut out', async () => {
  const { input } = await leftTip(house, khamDuc, { text: 'Về chính người nhận', without: [policeKey.id] });
  const { keys } = await stored(input.id, 1);
  assert.deepEqual(
    keys.map(({ person }) => person),
    [second.id]
  );
  const [row] = await database.owner`select excluded from vault.tip where id = ${input.id}`;
  assert.deepEqual(row?.['excluded'], [police.id]);
});

test('a tip whose keys are not those of the box’s receivers is not taken', async () => {
  const { input } = await sealedTip(house, khamDuc, { text: 'Thử' });
  await assert.rejects(
    house.perform(leaveTip, undefined, {
      ...input,
      without: [secondKey.id],
      admission: await admission(house)
    }),
    code('tip-refused')
  );
  await assert.rejects(
    house.perform(leaveTip, undefined, { ...input, envelope: 'AAAA', admission: await admission(house) }),
    code('tip-refused')
  );
});

test('an identity is sealed to custodians only', async () => {
  const { input } = await leftTip(house, khamDuc, {
    text: 'Tôi sẵn sàng làm chứng',
    identity: { name: 'Người thử', reach: 'qua trưởng thôn' }
  });
  const { keys, envelope } = await stored(input.id, 2);
  assert.deepEqual(new Set(keys.map(({ person }) => person)), new Set([policeLeader.id, frontLeader.id]));
  const content = await open(
    { box: khamDuc, tip: input.id, number: 2, kind: 'identity' },
    envelope,
    await opener(leaderKey, 'custodian')
  );
  assert.ok(!isRefusal(content));
  assert.equal(readTold(toldIdentity, content.body)?.name, 'Người thử');
});

test('work that was shown once is not taken a second time', async () => {
  const shown = await admission(house);
  const one = await sealedTip(house, khamDuc, { text: 'Một' });
  const other = await sealedTip(house, khamDuc, { text: 'Hai' });
  await house.perform(leaveTip, undefined, { ...one.input, admission: shown });
  await assert.rejects(
    house.perform(leaveTip, undefined, { ...other.input, admission: shown }),
    code('tip-refused')
  );
});

test('work with another solution, or for an easier challenge, is not taken', async () => {
  const { input } = await sealedTip(house, khamDuc, { text: 'Thử' });
  const { work } = await admission(house);
  const easier = { ...work.challenge, parameters: { ...work.challenge.parameters, keyPrefix: '00' } };
  for (const wrong of [
    { work: { ...work, solution: { ...work.solution, derivedKey: '00'.repeat(32) } } },
    { work: { ...work, challenge: easier } },
    { form: 'abc.def.ghi' }
  ]) {
    await assert.rejects(
      house.perform(leaveTip, undefined, { ...input, admission: wrong }),
      code('tip-refused')
    );
  }
});

test('a form without script is taken once, and not right after it was handed out', async () => {
  let now = Date.parse('2026-11-20T03:00:00Z');
  const { TipGate } = await import('#operations/tips/gate.ts');
  const gate = new TipGate(() => now);
  const form = gate.formToken();
  await assert.rejects(gate.admit({ form }), code('tip-refused'));
  now += 20_000;
  const again = await gate.admit({ form });
  await assert.rejects(gate.admit({ form }), code('tip-refused'));
  again();
  await gate.admit({ form });
  now += 13 * 3_600_000;
  await assert.rejects(
    gate.admit({ form: gate.formToken() }).then(() => gate.admit({ form })),
    code('tip-refused')
  );
});

test('without script thirty go in at once; one form that is sent over and over keeps nobody else out', async () => {
  let now = Date.parse('2026-11-20T03:00:00Z');
  const { TipGate } = await import('#operations/tips/gate.ts');
  const gate = new TipGate(() => now);
  const forms = Array.from({ length: 31 }, () => gate.formToken());
  const [first = '', last = ''] = [forms[0], forms[30]];
  now += 20_000;
  await gate.admit({ form: first });
  for (let tried = 0; tried < 40; tried += 1) {
    await assert.rejects(gate.admit({ form: first }), code('tip-refused'));
  }
  for (const form of forms.slice(1, 30)) await gate.admit({ form });
  await assert.rejects(gate.admit({ form: last }), code('tips-queue-full'));
  now += 30_000;
  await gate.admit({ form: last });
});

test('sending the same tip twice leaves it there once', async () => {
  const { input } = await leftTip(house, khamDuc, { text: 'Một lần' });
  await house.perform(leaveTip, undefined, { ...input, admission: await admission(house) });
  const [count] =
    await database.owner`select count(*)::int as many from vault.message where tip = ${input.id}`;
  assert.equal(count?.['many'], 1);
});

test('the audit learns that a tip was left, and the day', async () => {
  const before = await database.owner`select position from audit where operation = 'leave-tip'`;
  await leftTip(house, khamDuc, { text: 'Đếm' });
  const rows = await database.owner`select at, person, subject from audit where operation = 'leave-tip'`;
  assert.equal(rows.length, before.length + 1);
  for (const row of rows) {
    assert.deepEqual({ ...row }, { at: '2026-11-19T17:00:00Z', person: null, subject: null });
  }
});

test('with the code, the sender sees the state and opens the reply; an unknown code finds nothing', async () => {
  const { code: secret, from, input, lookUp } = await leftTip(house, khamDuc, { text: 'Hỏi' });
  const place = { box: khamDuc, tip: input.id, number: 2, kind: 'reply' } as const;
  const reply = await seal(place, { body: utf8('Đã xem xét'), files: [] }, [
    { kind: 'sender', key: from.keyId, publicKey: from.keys.publicKey },
    { kind: 'receiver', key: policeKey.id, publicKey: policeKey.publicKey }
  ]);
  assert.ok(!isRefusal(reply));
  await within(
    database.vault,
    { person: police.id, units: new Set(), loose: [], homes: new Set() } as never,
    true,
    (sql) =>
      addMessage(sql, {
        ...place,
        day: day(today),
        envelope: reply,
        persons: new Map([[policeKey.id, police.id]])
      })
  );
  const { tip } = await house.perform(followTip, undefined, { lookUp });
  const [first, answer] = tip?.messages ?? [];
  assert.equal(tip?.state, 'received');
  assert.equal(first?.kind, 'tip');
  assert.ok(answer?.commitment !== undefined && answer.body !== undefined && answer.key !== undefined);
  const own = await fromCode(secret);
  const envelope = {
    commitment: bytesOfBase64(answer.commitment),
    keys: [{ kind: 'sender' as const, key: own.keyId, bytes: bytesOfBase64(answer.key) }],
    parts: [bytesOfBase64(answer.body)]
  };
  const content = await open(place, envelope, {
    kind: 'sender',
    key: own.keyId,
    privateKey: own.keys.privateKey
  });
  assert.ok(!isRefusal(content));
  assert.equal(new TextDecoder().decode(content.body), 'Đã xem xét');
  const other = await house.perform(followTip, undefined, { lookUp: '0'.repeat(64) });
  assert.equal(other.tip, undefined);
});

test('the hash that the database holds is not enough to follow a tip', async () => {
  const { input } = await leftTip(house, khamDuc, { text: 'Mã' });
  const { tip } = await house.perform(followTip, undefined, { lookUp: input.lookUp });
  assert.equal(tip, undefined);
});

test('a later word goes to the same readers, once for its number', async () => {
  const { from, input, lookUp } = await leftTip(house, khamDuc, { text: 'Đầu', without: [policeKey.id] });
  const { tip } = await house.perform(followTip, undefined, { lookUp });
  assert.ok(tip);
  assert.deepEqual(
    tip.receivers.map(({ key }) => key),
    [secondKey.id]
  );
  const place = { box: khamDuc, tip: input.id, number: 2 };
  const word = await composeWord(
    place,
    { text: 'Thêm', files: [], sealedBy: 'browser' },
    from,
    given(tip.receivers)
  );
  assert.ok(!isRefusal(word));
  const sent = { lookUp, number: 2, kind: 'word', envelope: base64Of(word) };
  await house.perform(addToTip, undefined, { ...sent, admission: await admission(house) });
  const { envelope } = await stored(input.id, 2);
  const content = await open({ ...place, kind: 'word' }, envelope, await opener(secondKey, 'receiver'));
  assert.ok(!isRefusal(content));
  assert.equal(readTold(toldWord, content.body)?.text, 'Thêm');
  await assert.rejects(
    house.perform(addToTip, undefined, { ...sent, admission: await admission(house) }),
    code('tip-moved-on')
  );
});

test('a sender deletes: no word, file or key is left, and the state says so', async () => {
  const { input, lookUp } = await leftTip(house, khamDuc, { text: 'Xóa đi' });
  await house.perform(withdrawTip, undefined, { lookUp });
  for (const table of ['message', 'file', 'sealed_key']) {
    const rows = await database.owner`select 1 from vault.${database.owner(table)} where tip = ${input.id}`;
    assert.equal(rows.length, 0, table);
  }
  const { tip } = await house.perform(followTip, undefined, { lookUp });
  assert.equal(tip?.state, 'withdrawn');
  await assert.rejects(house.perform(withdrawTip, undefined, { lookUp }), code('no-such-tip'));
});

test('a receipt names day, box and digest, is signed, and holds neither code nor look-up', async () => {
  const { code: secret, input, lookUp, receipt } = await leftTip(house, khamDuc, { text: 'Biên nhận' });
  const given = await house.perform(tipReceipt, undefined, { lookUp });
  assert.equal(given.digest, receipt.digest);
  const [first, unit, day, digest] = given.note.split('\n');
  assert.deepEqual([first, unit, day, digest], ['toandan tip receipt 1', khamDuc, today, receipt.digest]);
  for (const hidden of [secret, lookUp, input.lookUp, input.id]) assert.ok(!given.note.includes(hidden));
});

test('who shows no look-up sees no tip, and who shows one sees no other', async () => {
  const { from, input } = await leftTip(house, khamDuc, { text: 'Riêng' });
  await leftTip(house, khamDuc, { text: 'Khác' });
  const seen = (lookUps: string) =>
    within(database.vault, undefined, false, async (sql) => {
      await sql.unsafe(`set local toandan.look_ups = '{${lookUps}}'`);
      return sql`
        select tip.id from vault.tip
        union all select tip from vault.message
        union all select tip from vault.file
        union all select tip from vault.sealed_key`;
    });
  assert.equal((await seen('')).length, 0);
  const own = await seen(input.lookUp);
  assert.deepEqual(new Set(own.map(({ id }) => id as string)), new Set([input.id]));
  assert.ok(own.length > 2);
  assert.notEqual(hexOf(from.lookUp), input.lookUp);
});
