import assert from 'node:assert/strict';
import test from 'node:test';
import { isProblem } from '#basis/problem.ts';
import { base64Of, bytesOfBase64 } from '#engine/sealing/base64.ts';
import { reseal } from '#engine/sealing/reseal.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { destroyExpiredTips } from '#jobs/destroy-expired-tips.ts';
import closeTip from '#operations/tips/close-tip.ts';
import lookIntoTip from '#operations/tips/look-into-tip.ts';
import muteTip from '#operations/tips/mute-tip.ts';
import noteOnTip from '#operations/tips/note-on-tip.ts';
import openTip from '#operations/tips/open-tip.ts';
import passTipUp from '#operations/tips/pass-tip-up.ts';
import recordTipCounts from '#operations/tips/record-tip-counts.ts';
import replyToTip from '#operations/tips/reply-to-tip.ts';
import resealTips from '#operations/tips/reseal-tips.ts';
import retireTipKey from '#operations/tips/retire-tip-key.ts';
import tipBoxes from '#operations/tips/tip-boxes.ts';
import tipCounts from '#operations/tips/tip-counts.ts';
import tipCountsOfBox from '#operations/tips/tip-counts-of-box.ts';
import tipFile from '#operations/tips/tip-file.ts';
import tipInbox from '#operations/tips/tip-inbox.ts';
import tipsToReseal from '#operations/tips/tips-to-reseal.ts';
import transferTip from '#operations/tips/transfer-tip.ts';
import { openHouse } from '#operations/stage.ts';
import { readForSender } from '#vault/read-for-sender.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse } from '#test/house.ts';
import { becomesCustodian, becomesReceiver } from './keys.ts';
import { leave, openAs, readerOf, written } from './receiving.ts';

const today = '2026-11-20';
const khamDuc = '20722@2025-07-01';
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
const administrator = await told.person('administrator', 'vn@0');
const neighbour = await told.person('commune-police', '20728@2025-07-01');

await becomesCustodian(house, policeLeader);
await becomesCustodian(house, frontLeader);
const policeKey = await becomesReceiver(house, police);
const secondKey = await becomesReceiver(house, second);
const aboveKey = await becomesReceiver(house, above);

const code = (wanted: string) => (error: unknown) => isProblem(error) && error.code === wanted;
const story = 'Đêm qua thấy xe chở gỗ không biển số ở suối Đắk Mét';
const left = (more: Partial<Parameters<typeof leave>[2]> = {}) =>
  leave(house, khamDuc, { words: story, day: today, ...more });

test('a receiver opens what is sealed to the box; before that nothing is known but state, day and size', async () => {
  const { id } = await left();
  const { tips } = await house.perform(tipInbox, police, {});
  const listed = tips.find((one) => one.id === id);
  assert.ok(listed);
  assert.deepEqual(
    [listed.state, listed.received, listed.size, listed.wasOpened, listed.clocks],
    ['received', today, 'short', false, []]
  );
  const { messages } = await openAs(house, police, policeKey, id);
  assert.deepEqual(messages, [{ number: 1, kind: 'tip', said: story }]);
});

test('that a tip was opened is kept, by whom and on which day, and not what was read', async () => {
  const { id } = await left();
  await openAs(house, police, policeKey, id);
  await openAs(house, police, policeKey, id);
  const { answer } = await openAs(house, second, secondKey, id);
  assert.deepEqual(
    answer.entries.map(({ act, person, day }) => [act, person, day]),
    [['opened', police.id, today]]
  );
  const audit = await database.owner`
    select operation, person, at from audit where operation = 'open-tip' and subject = ${id} order by position`;
  assert.deepEqual(
    audit.map((row) => row['person']),
    [police.id, police.id, second.id]
  );
  assert.ok(audit.every((row) => new Date(String(row['at'])).toISOString() === '2026-11-19T17:00:00.000Z'));
});

test('nobody without a sealed key gets anything of a tip: no administrator, no leader, no neighbour, no box above', async () => {
  const { id } = await left();
  for (const person of [administrator, policeLeader, frontLeader]) {
    await assert.rejects(house.perform(openTip, person, { tip: id }), code('not-allowed'));
    await assert.rejects(house.perform(tipInbox, person, {}), code('not-allowed'));
  }
  for (const person of [neighbour, above]) {
    await assert.rejects(house.perform(openTip, person, { tip: id }), code('tip-not-yours'));
    assert.ok(!(await house.perform(tipInbox, person, {})).tips.some((one) => one.id === id));
    await assert.rejects(
      house.perform(tipFile, person, { tip: id, message: 1, part: 1 }),
      code('tip-not-yours')
    );
  }
  for (const table of [
    'tip',
    'message',
    'file',
    'sealed_key',
    'tip_entry',
    'tip_count',
    'identity_request'
  ]) {
    await assert.rejects(database.app`select 1 from vault.${database.app(table)}`, { code: '42501' });
  }
});

test('who was shut out by the sender sees nothing of the tip, and no colleague can let them in', async () => {
  const { id } = await left({ without: [second] });
  await assert.rejects(house.perform(openTip, second, { tip: id }), code('tip-not-yours'));
  assert.ok(!(await house.perform(tipInbox, second, {})).tips.some((one) => one.id === id));
  const { answer } = await openAs(house, police, policeKey, id);
  assert.ok(!answer.receivers.some(({ key }) => key === secondKey.id));
  const waiting = await house.perform(tipsToReseal, police, { key: secondKey.id });
  assert.ok(!waiting.messages.some(({ tip }) => tip === id));
  const key = await resealedTo(secondKey, id);
  await assert.rejects(
    house.perform(resealTips, police, { keys: [{ tip: id, ...key }] }),
    code('tip-refused')
  );
});

test('an answer reaches the sender by the code and the other receivers, and a note the receivers only', async () => {
  const tip = await left();
  const { answer } = await openAs(house, police, policeKey, tip.id);
  await house.perform(
    replyToTip,
    police,
    await written(answer, 'reply', 'Xin cho biết thêm giờ', tip.sender)
  );
  await house.perform(noteOnTip, police, await written(answer, 'note', 'Số biên nhận 12/BN'));
  const other = await openAs(house, second, secondKey, tip.id);
  assert.deepEqual(
    other.messages.map(({ kind, said }) => [kind, said]),
    [
      ['tip', story],
      ['reply', 'Xin cho biết thêm giờ'],
      ['note', 'Số biên nhận 12/BN']
    ]
  );
  const seen = await database.vault.begin((sql) => readForSender(sql, tip.lookUp));
  assert.deepEqual(
    seen.messages.map(({ number, kind }) => [number, kind]),
    [
      [1, 'tip'],
      [2, 'reply']
    ]
  );
  assert.ok(seen.messages[1]?.reply);
});

test('an answer that leaves out a colleague, or lets in a stranger, is refused', async () => {
  const tip = await left();
  const { answer } = await openAs(house, police, policeKey, tip.id);
  const few = { ...answer, receivers: answer.receivers.slice(1) };
  await assert.rejects(
    house.perform(replyToTip, police, await written(few, 'reply', 'Xin chào', tip.sender)),
    code('tip-refused')
  );
  const stranger = { key: aboveKey.id, publicKey: base64Of(aboveKey.publicKey), words: '', since: today };
  const many = { ...answer, receivers: [...answer.receivers, stranger] };
  await assert.rejects(
    house.perform(replyToTip, police, await written(many, 'reply', 'Xin chào', tip.sender)),
    code('tip-refused')
  );
});

test('clocks are shown only where a tip was recognised as a crime report and handed over', async () => {
  const [plain, crime] = [await left(), await left()];
  await house.perform(lookIntoTip, police, { tip: plain.id });
  await house.perform(transferTip, police, { tip: plain.id, on: today, crimeReport: false });
  await house.perform(transferTip, police, { tip: crime.id, on: today, crimeReport: true });
  const { tips } = await house.perform(tipInbox, police, {});
  assert.deepEqual(tips.find(({ id }) => id === plain.id)?.clocks, []);
  assert.deepEqual(
    tips.find(({ id }) => id === crime.id)?.clocks.map(({ id, until, isProven }) => [id, until, isProven]),
    [
      ['hand-over', '2026-11-21', false],
      ['hand-over-remote', '2026-11-22', false],
      ['notice', '2026-11-25', false],
      ['verify', '2026-12-10', true],
      ['verify-complex', '2027-01-20', true]
    ]
  );
  await assert.rejects(
    house.perform(transferTip, police, { tip: plain.id, on: today, crimeReport: true }),
    code('tip-at-another-step')
  );
});

test('a new receiver is let into the tips of before by a colleague’s browser, but for those that shut them out', async () => {
  const third = await told.person('police-leader', khamDuc, 'police');
  const newcomer = await told.person('tip-receiver', khamDuc, 'women');
  const [open, shut] = [await left(), await left({ without: [newcomer] })];
  assert.ok(third);
  const key = await becomesReceiver(house, newcomer);
  await assert.rejects(house.perform(openTip, newcomer, { tip: open.id }), code('tip-not-yours'));
  const { reader, messages } = await house.perform(tipsToReseal, police, { key: key.id });
  assert.equal(reader.key, key.id);
  assert.ok(messages.some(({ tip }) => tip === open.id));
  const by = await readerOf(policeKey);
  const keys = [];
  for (const { tip, unit, message, kind, commitment, by: opened, sealed } of messages) {
    const place = { box: unit, tip, number: message, kind: kind as 'tip' };
    const envelope = {
      commitment: bytesOfBase64(commitment),
      keys: [{ kind: 'receiver', key: opened, bytes: bytesOfBase64(sealed) }]
    } as const;
    const to = { kind: 'receiver', key: key.id, publicKey: key.publicKey } as const;
    const made = await reseal(place, envelope, by, to);
    assert.ok(!isRefusal(made));
    keys.push({ tip, message, key: key.id, bytes: base64Of(made.bytes) });
  }
  await house.perform(resealTips, police, { keys });
  assert.equal((await openAs(house, newcomer, key, open.id)).messages[0]?.said, story);
  await assert.rejects(house.perform(openTip, newcomer, { tip: shut.id }), code('tip-not-yours'));

  await house.perform(retireTipKey, police, { key: key.id });
  await assert.rejects(house.perform(openTip, newcomer, { tip: open.id }), code('tip-not-yours'));
  const [rest] =
    await database.owner`select count(*)::int as count from vault.sealed_key where key = ${key.id}`;
  assert.equal(rest?.['count'], 0);
});

test('a tip that is passed one level up opens there, and below no more', async () => {
  const { id } = await left();
  await openAs(house, police, policeKey, id);
  const key = await resealedTo(aboveKey, id);
  await house.perform(passTipUp, police, { tip: id, keys: [key] });
  assert.equal((await openAs(house, above, aboveKey, id)).messages[0]?.said, story);
  for (const person of [police, second]) {
    await assert.rejects(house.perform(openTip, person, { tip: id }), code('tip-not-yours'));
  }
  const [row] = await database.owner`select count(*)::int as count from vault.sealed_key where tip = ${id}`;
  assert.equal(row?.['count'], 1);
});

test('a muted code is told so to its owner, and can be let speak again', async () => {
  const tip = await left();
  await house.perform(muteTip, police, { tip: tip.id, muted: true });
  const seen = await database.vault.begin((sql) => readForSender(sql, tip.lookUp));
  assert.equal(seen.tip?.muted, true);
  await house.perform(muteTip, police, { tip: tip.id, muted: false });
  const again = await database.vault.begin((sql) => readForSender(sql, tip.lookUp));
  assert.equal(again.tip?.muted, false);
});

test('closed tips are counted, recorded once from the counts, and told to everybody only above the floor', async () => {
  const outcomes = ['actionable', 'actionable', 'actionable', 'not-enough'] as const;
  for (const outcome of outcomes) {
    const { id } = await left();
    await house.perform(closeTip, police, { tip: id, field: 'drugs', outcome });
    await assert.rejects(
      house.perform(closeTip, police, { tip: id, field: 'drugs', outcome }),
      code('tip-at-another-step')
    );
  }
  const single = await left();
  await house.perform(closeTip, second, { tip: single.id, field: 'economy', outcome: 'actionable' });
  const { counts } = await house.perform(tipCountsOfBox, police, { year: 2026 });
  assert.deepEqual(
    counts.map(({ field, outcome, count }) => [field, outcome, count]),
    [
      ['drugs', 'actionable', 3],
      ['drugs', 'not-enough', 1],
      ['economy', 'actionable', 1]
    ]
  );
  const month = { unit: khamDuc, month: '2026-11-01' };
  await assert.rejects(house.perform(recordTipCounts, police, month), code('no-tips-in-month'));

  const later = await openHouse(database, () => new Date('2027-01-05T05:00:00Z'));
  try {
    const first = await later.perform(recordTipCounts, police, month);
    const again = await later.perform(recordTipCounts, police, month);
    assert.deepEqual([first.known, again.known, again.record], [false, true, first.record]);
    const asked = { unit: khamDuc, from: '2026-11-01', to: '2026-11-30' };
    const reckoned = await told.figure('tips-received-valuable', asked);
    assert.equal(reckoned.result.known ? reckoned.result.value : undefined, 4);
    const { quarters } = await later.perform(tipCounts, undefined, { unit: khamDuc, year: 2026 });
    const last = quarters.at(-1);
    assert.equal(last?.quarter, 4);
    const of = (field: string) => last?.byField.find((one) => one.field === field)?.count;
    assert.equal(of('economy'), 'withheld');
    // The one that is left would tell the one that is withheld.
    assert.ok(of('drugs') === 'withheld' || last?.total === 'withheld');
  } finally {
    await later.close();
  }
});

test('after its term nothing of a closed tip is left in any table of the vault, unless its dialogue is fresh; counts stay', async () => {
  const mark = randomFile();
  const tip = await left({ files: [mark], identity: 'Tên và số điện thoại' });
  const kept = await left();
  const { answer } = await openAs(house, police, policeKey, tip.id);
  await house.perform(noteOnTip, police, await written(answer, 'note', 'ghi chú'));
  for (const { id } of [tip, kept]) {
    await house.perform(closeTip, police, { tip: id, field: 'environment', outcome: 'not-enough' });
  }
  const bytes = await sealedBytesOf(tip.id);
  assert.ok(bytes.length >= 6);
  assert.ok((await foundInVault(bytes)).length > 0);
  const at = (day: string): Date => new Date(`${day}T05:00:00Z`);
  assert.equal(await destroyExpiredTips(database.owner, at('2027-02-17')), 0);
  await database.owner`update vault.tip set fresh = '2027-02-10' where id = ${kept.id}`;
  assert.ok((await destroyExpiredTips(database.owner, at('2027-02-19'))) > 0);
  assert.deepEqual(await foundInVault(bytes), []);
  await assert.rejects(house.perform(openTip, police, { tip: tip.id }), code('tip-not-yours'));
  const seen = await database.vault.begin((sql) => readForSender(sql, tip.lookUp));
  assert.deepEqual([seen.tip?.state, seen.messages], ['destroyed', []]);
  assert.equal((await openAs(house, police, policeKey, kept.id)).messages[0]?.said, story);
  const { counts } = await house.perform(tipCountsOfBox, police, { year: 2026 });
  assert.equal(counts.find(({ field }) => field === 'environment')?.count, 2);

  await destroyExpiredTips(database.owner, at('2028-02-21'));
  const gone = await database.vault.begin((sql) => readForSender(sql, tip.lookUp));
  assert.equal(gone.tip, undefined);
});

test('a box whose keys were changed by hand takes no answer either', async () => {
  const tip = await left();
  const { answer } = await openAs(house, police, policeKey, tip.id);
  const reply = await written(answer, 'reply', 'Xin chào', tip.sender);
  await database.owner`update vault.reader_key set words = 'khác' where id = ${policeKey.id}`;
  await assert.rejects(house.perform(replyToTip, police, reply), code('tip-box-altered'));
  await assert.rejects(house.perform(tipBoxes, undefined, { unit: khamDuc }), code('tip-box-altered'));
  await database.owner`update vault.reader_key set words = ${police.name} where id = ${policeKey.id}`;
  await house.perform(replyToTip, police, reply);
});

/** What the browser of the police makes so that another key opens the first message. */
async function resealedTo(to: typeof aboveKey, tip: string) {
  const { answer } = await openAs(house, police, policeKey, tip);
  const [first] = answer.messages;
  assert.ok(first);
  const envelope = {
    commitment: bytesOfBase64(first.commitment),
    keys: [{ kind: 'receiver', key: first.key, bytes: bytesOfBase64(first.sealed) }]
  } as const;
  const place = { box: khamDuc, tip, number: 1, kind: 'tip' } as const;
  const reader = { kind: 'receiver', key: to.id, publicKey: to.publicKey } as const;
  const made = await reseal(place, envelope, await readerOf(policeKey), reader);
  assert.ok(!isRefusal(made));
  return { message: 1, key: to.id, bytes: base64Of(made.bytes) };
}

function randomFile(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(3000));
}

/** The middle of every sealed part and key of a tip, in hexadecimal. */
async function sealedBytesOf(tip: string): Promise<readonly string[]> {
  const rows = await database.owner<{ bytes: Uint8Array }[]>`
    select body as bytes from vault.message where tip = ${tip}
    union all select bytes from vault.file where tip = ${tip}
    union all select bytes from vault.sealed_key where tip = ${tip}`;
  return rows.map(({ bytes }) => Buffer.from(bytes).subarray(20, 60).toString('hex'));
}

/** Tables of the vault in which any of these bytes are found. */
async function foundInVault(bytes: readonly string[]): Promise<readonly string[]> {
  const tables = await database.owner<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'vault' order by 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await database.owner<{ text: string }[]>`
      select row_to_json(t)::text as text from ${database.owner(`vault.${name}`)} t`;
    if (rows.some(({ text }) => bytes.some((one) => text.includes(one)))) found.push(name);
  }
  return found;
}
