import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import type { Person } from '#engine/rights/role.ts';
import acceptCounter from '#operations/recording/accept-counter.ts';
import counterRecord from '#operations/recording/counter-record.ts';
import flagRecord from '#operations/recording/flag-record.ts';
import keepRecord from '#operations/recording/keep-record.ts';
import remarkOnRecord from '#operations/recording/remark-on-record.ts';
import unflagRecord from '#operations/recording/unflag-record.ts';
import findRecords from '#operations/records/find-records.ts';
import showRecord from '#operations/records/show-record.ts';
import workList from '#operations/waiting/work-list.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const asking = { unit: phuocHiep, from: '2023-01-01', to: today };
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const front = await told.person('commune-front', phuocHiep, 'front');
const frontLeader = await told.person('front-leader', phuocHiep, 'front');
const reader = await told.person('area-reader', '511@0', 'front');
const stranger = await told.person('commune-front', phuocDuc, 'front');
const values = { title: 'Phòng, chống ma túy', topics: ['drugs'], form: 'session', attendances: 40 };
await told.held(outreachSession, phuocHiep, '2023-06-01', values);

test('the Front writes what it would confirm, the police takes it over, and so it counts once', async () => {
  const [before, attendances] = [await counted(), await attended()];
  const record = await joint();
  assert.deepEqual(await counter(front, record, { attendances: 52 }), { record, known: false, hints: [] });
  assert.equal(await counted(), before, 'what waits for an answer does not count');
  const { unconfirmed } = await told.figure('outreach-sessions', asking);
  assert.equal(unconfirmed, 1);
  assert.deepEqual(await waiting(police, 'to-answer'), [record]);
  assert.deepEqual(await waiting(front, 'to-confirm'), []);
  await accept(police, record);
  assert.equal(await counted(), before + 1);
  assert.equal(await attended(), attendances + 52);
  assert.deepEqual(await waiting(police, 'to-answer'), []);
});

test('the police keeps its own version with a reason, and the Front is asked again', async () => {
  const before = await counted();
  const record = await joint();
  await counter(front, record, { attendances: 52 });
  const answer = { id: randomUUIDv7(), record, countered: await counterOf(record) };
  await assert.rejects(told.house.perform(keepRecord, police, { ...answer, note: ' ' }), {
    code: 'input-refused'
  });
  await told.house.perform(keepRecord, police, { ...answer, note: 'Đã đếm theo danh sách ký tên' });
  assert.deepEqual(await waiting(front, 'to-confirm'), [record]);
  assert.equal(await counted(), before);
  await told.confirmed(record, front);
  assert.equal(await counted(), before + 1);
});

test('only the side that is asked counters, while it is asked, with something that differs', async () => {
  const record = await joint();
  await assert.rejects(counter(police, record, { attendances: 52 }), { code: 'nothing-to-confirm' });
  await assert.rejects(counter(stranger, record, { attendances: 52 }), { code: 'not-allowed' });
  await assert.rejects(counter(front, record, {}), { code: 'counter-without-change' });
  await assert.rejects(counter(front, record, { form: 'chat' }), { code: 'input-refused' });
  await told.confirmed(record, front);
  await assert.rejects(counter(front, record, { attendances: 52 }), { code: 'nothing-to-confirm' });
});

test('only the host’s side answers, and only the counter-entry that still waits', async () => {
  const record = await joint();
  await counter(front, record, { attendances: 52 });
  const first = await counterOf(record);
  await assert.rejects(accept(front, record), { code: 'not-host-side' });
  await assert.rejects(accept(reader, record), { code: 'not-allowed' });
  await assert.rejects(accept(stranger, record, first), { code: 'no-such-record' });
  await counter(front, record, { attendances: 53 });
  await assert.rejects(accept(police, record, first), { code: 'no-such-counter' });
  const id = randomUUIDv7();
  await accept(police, record, undefined, id);
  assert.deepEqual(await accept(police, record, first, id), { record, known: true });
  await assert.rejects(accept(police, record, first), { code: 'no-such-counter' });
});

test('a counter-entry that is sent twice is there once', async () => {
  const record = await joint();
  const id = randomUUIDv7();
  await counter(front, record, { attendances: 52 }, id);
  assert.equal((await counter(front, record, { attendances: 52 }, id)).known, true);
  const rows = await database.owner`select 1 from entry where record = ${record} and act = 'countered'`;
  assert.equal(rows.length, 1);
});

test('both sides and their leaders speak about a record in one thread, and no figure changes', async () => {
  const record = await joint();
  const before = await counted();
  await speak(police, record, 'Hội trường có 40 ghế, xin xem lại danh sách');
  await speak(front, record, 'Có thêm 12 người đứng ngoài');
  await speak(frontLeader, record, 'Đã xem');
  const { entries } = await told.house.perform(showRecord, front, { record });
  assert.deepEqual(
    entries.filter(({ act }) => act === 'remarked').map(({ party }) => party),
    ['police', 'front', 'front']
  );
  assert.equal(await counted(), before);
  await assert.rejects(speak(reader, record, 'Tôi chỉ đọc'), { code: 'not-allowed' });
  await assert.rejects(speak(stranger, record, 'Xã khác'), { code: 'no-such-record' });
  await assert.rejects(speak(police, record, 'x'.repeat(1001)), { code: 'input-refused' });
  await assert.rejects(speak(police, record, '   '), { code: 'input-refused' });
});

test('a mark for follow-up is on the lists of both sides until either takes it away', async () => {
  const record = await joint();
  const mark = { id: randomUUIDv7(), record, note: 'Chờ danh sách ký tên' };
  assert.equal((await told.house.perform(flagRecord, police, mark)).known, false);
  assert.equal(
    (await told.house.perform(flagRecord, front, { ...mark, id: randomUUIDv7() })).known,
    true,
    'a second mark writes nothing'
  );
  const found = async (person: Person) =>
    (await told.house.perform(findRecords, person, { flagged: true })).lines.map(({ id }) => id);
  assert.deepEqual(await found(front), [record]);
  assert.deepEqual(await found(stranger), []);
  assert.deepEqual(await waiting(front, 'followed-up'), [record]);
  await told.house.perform(unflagRecord, front, { id: randomUUIDv7(), record });
  assert.deepEqual(await found(police), []);
  const { entries } = await told.house.perform(showRecord, front, { record });
  assert.deepEqual(
    entries.map(({ act }) => act),
    ['recorded', 'flagged', 'unflagged']
  );
});

function joint(): Promise<string> {
  return told.held(outreachSession, phuocHiep, '2023-06-02', values, { coHosts: ['front'] });
}

function counter(by: Person, record: string, changed: object, id = randomUUIDv7()) {
  const header = { unit: phuocHiep, day: '2023-06-02', host: 'police', coHosts: ['front'] };
  const raw = { ...values, ...header, source: '12/BC-CAX', ...changed };
  return told.house.perform(counterRecord, by, { id, record, raw, note: 'Đếm lại ở cửa' });
}

async function accept(by: Person, record: string, countered?: string, id = randomUUIDv7()) {
  const answered = countered ?? (await counterOf(record));
  return told.house.perform(acceptCounter, by, { id, record, countered: answered });
}

async function counterOf(record: string): Promise<string> {
  const { state } = await told.house.perform(showRecord, police, { record });
  assert.ok(state.counter);
  return state.counter.entry;
}

function speak(by: Person, record: string, note: string) {
  return told.house.perform(remarkOnRecord, by, { id: randomUUIDv7(), record, note });
}

/** Records in one part of a work list. */
async function waiting(person: Person, id: string): Promise<readonly string[]> {
  const { sections } = await told.house.perform(workList, person, {});
  const section = sections.find((one) => one.id === id);
  return (section?.items ?? []).map(({ href }) => href.split('/').at(-1) ?? '');
}

async function counted(): Promise<number> {
  return Number(await told.value('outreach-sessions', asking));
}

async function attended(): Promise<number> {
  return Number(await told.value('outreach-attendances', asking));
}
