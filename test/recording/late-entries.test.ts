import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import type { Person } from '#engine/rights/role.ts';
import closeWindow from '#operations/issuing/close-window.ts';
import confirmJointly from '#operations/recording/confirm-jointly.ts';
import correctRecord from '#operations/recording/correct-record.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import showRecord from '#operations/records/show-record.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const may = { from: '2023-05-01', to: '2023-05-31' };
const june = { from: '2023-06-01', to: '2023-06-30' };
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const front = await told.person('commune-front', phuocHiep, 'front');
const values = { title: 'Phòng, chống ma túy', topics: ['drugs'], form: 'session', attendances: 40 };

const early = await told.held(outreachSession, phuocHiep, '2023-05-02', values);
const joint = await told.held(outreachSession, phuocHiep, '2023-05-03', values, { coHosts: ['front'] });
await close(police, may);

test('what falls in a window that the own side has closed is refused until its reason is given', async () => {
  const input = session('2023-05-20');
  await assert.rejects(told.house.perform(recordActivity, police, input), {
    code: 'window-closed',
    status: 409
  });
  const counted = () => told.value('outreach-sessions', { unit: phuocHiep, ...may });
  const before = Number(await counted());
  const late = 'Thôn gửi sổ về sau ngày chốt';
  await told.house.perform(recordActivity, police, { ...input, late });
  assert.equal(await counted(), before + 1);
  assert.equal((await lastEntry(input.record, police)).late, late);
  const again = await told.house.perform(recordActivity, police, input);
  assert.equal(again.known, true, 'sending again asks for nothing');
});

test('outside closed windows, in other communes and on the other side nothing is late, whatever is sent', async () => {
  const open = session('2023-06-02');
  await told.house.perform(recordActivity, police, { ...open, late: 'Gửi thừa' });
  assert.equal((await lastEntry(open.record, police)).late, undefined);
  const neighbour = await told.person('commune-police', phuocDuc);
  await told.house.perform(recordActivity, neighbour, session('2023-05-20', phuocDuc));
  const other = session('2023-05-20', phuocHiep, 'front');
  await told.house.perform(recordActivity, front, other);
  assert.equal((await lastEntry(other.record, front)).late, undefined);
});

test('a correction into, out of or within a closed window is late, one of words alone is not', async () => {
  const correct = (day: string, changed: object, late = '') =>
    told.house.perform(correctRecord, police, {
      id: randomUUIDv7(),
      record: early,
      raw: { ...values, ...changed, unit: phuocHiep, day, host: 'police', coHosts: [] },
      note: 'Sửa theo biên bản',
      late
    });
  await assert.rejects(correct('2023-05-02', { attendances: 45 }), { code: 'window-closed' });
  await assert.rejects(correct('2023-06-05', {}), { code: 'window-closed' });
  await correct('2023-05-02', { title: 'Phòng, chống ma túy học đường' });
  await correct('2023-05-02', { attendances: 45 }, 'Đếm lại danh sách');
  assert.equal((await lastEntry(early, police)).late, 'Đếm lại danh sách');
});

test('the side that has not closed confirms as ever, and late once it has closed as well', async () => {
  const second = session('2023-05-04');
  await told.house.perform(recordActivity, police, { ...withFront(second), late: 'Ghi bổ sung' });
  await told.confirmed(joint, front);
  assert.equal((await lastEntry(joint, front)).late, undefined);
  await close(front, may);
  const confirmation = { id: randomUUIDv7(), record: second.record };
  await assert.rejects(told.house.perform(confirmJointly, front, confirmation), { code: 'window-closed' });
  await told.house.perform(confirmJointly, front, { ...confirmation, late: 'Công an ghi bổ sung' });
  assert.equal((await lastEntry(second.record, front)).late, 'Công an ghi bổ sung');
});

test('what a phone wrote before the closing and sends after it goes in with that as its reason', async () => {
  const before = { ...session('2023-05-21'), writtenAt: '2023-05-21T09:30:00+07:00' };
  await told.house.perform(recordActivity, police, before);
  const entry = await lastEntry(before.record, police);
  assert.match(entry.late ?? '', /^ghi trên điện thoại ngày 21\/5\/2023, trước khi chốt sổ/u);
  assert.equal(entry.writtenAt, '2023-05-21T02:30:00.000Z');
});

test('the clock of a phone that runs ahead, or stands years back, excuses nothing and loses nothing', async () => {
  for (const writtenAt of ['2023-07-12T05:00:00Z', '1970-01-01T00:00:00Z']) {
    const sent = { ...session('2023-05-22'), writtenAt };
    await assert.rejects(told.house.perform(recordActivity, police, sent), { code: 'window-closed' });
    await told.house.perform(recordActivity, police, { ...sent, late: 'Đồng hồ điện thoại sai' });
    assert.equal((await lastEntry(sent.record, police)).writtenAt, undefined);
  }
});

test('closing a window twice changes nothing', async () => {
  assert.equal((await close(police, june)).known, false);
  assert.equal((await close(police, june)).known, true);
  const rows = await database.owner`select 1 from window_closing where from_day = ${june.from}`;
  assert.equal(rows.length, 1);
});

function session(day: string, unit = phuocHiep, host = 'police') {
  const raw = { ...values, unit, day, host, coHosts: [] as readonly string[] };
  return { id: randomUUIDv7(), record: randomUUIDv7(), kind: outreachSession.id, raw };
}

function withFront(input: ReturnType<typeof session>) {
  return { ...input, raw: { ...input.raw, coHosts: ['front'] } };
}

function close(by: Person, span: typeof may) {
  return told.house.perform(closeWindow, by, { unit: phuocHiep, ...span });
}

async function lastEntry(record: string, by: Person) {
  const { entries } = await told.house.perform(showRecord, by, { record });
  const entry = entries.at(-1);
  assert.ok(entry);
  return entry;
}
