import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import ICAL from 'ical.js';

import calendarFeed from '#operations/calendar/calendar-feed.ts';
import { calendarReader } from '#operations/calendar/calendar-reader.ts';
import endCalendar from '#operations/calendar/end-calendar.ts';
import planCalendar from '#operations/calendar/plan-calendar.ts';
import renewCalendar from '#operations/calendar/renew-calendar.ts';
import addPlannedItem from '#operations/plans/add-planned-item.ts';
import makePlan from '#operations/plans/make-plan.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { perform } = told.house;

const police = await told.person('commune-police', phuocHiep);
const front = await told.person('commune-front', phuocHiep, 'front');
const elsewhere = await told.person('commune-police', phuocDuc);

for (const [by, joint, title] of [
  [police, false, 'Tuần tra của Công an'],
  [front, false, 'Họp riêng của Mặt trận'],
  [police, true, 'Diễn đàn hai bên'],
  [elsewhere, false, 'Việc của xã khác']
] as const) {
  const { plan } = await perform(makePlan, by, { id: randomUUIDv7(), unit: by.unit, year: 2023, joint });
  const raw = {
    title,
    target: 1,
    from: '2023-08-01',
    to: '2023-08-31',
    party: by.party,
    role: 'Trưởng Công an xã',
    notes: 'Ghi chú nội bộ'
  };
  const input = { id: randomUUIDv7(), plan, item: randomUUIDv7(), kind: 'outreach-session', raw };
  await perform(addPlannedItem, by, input);
}

const secretIn = (path: string) => /^\/lich\/([\w-]{22})\.ics$/u.exec(path)?.[1] ?? '';

async function read(secret: string): Promise<string | undefined> {
  const reader = await calendarReader(database.app, secret);
  return reader && new TextDecoder().decode((await perform(planCalendar, reader, {})).bytes);
}

test('whoever has the address reads what the unit’s side has planned, and a calendar program understands it', async () => {
  const { path } = await perform(renewCalendar, police, {});
  const text = await read(secretIn(path));
  assert.ok(text);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  assert.deepEqual(events.map((one) => new ICAL.Event(one).summary).toSorted(), [
    'Diễn đàn hai bên',
    'Tuần tra của Công an'
  ]);
  assert.equal(/Ghi chú nội bộ|Trưởng Công an/u.test(text.replaceAll('\r\n ', '')), false);
});

test('the same plan is the same bytes, so that its tag says whether anything is new', async () => {
  const { path } = await perform(renewCalendar, police, {});
  assert.equal(await read(secretIn(path)), await read(secretIn(path)));
});

test('a new address ends the one before, and an ended one opens nothing', async () => {
  const first = secretIn((await perform(renewCalendar, front, {})).path);
  const second = secretIn((await perform(renewCalendar, front, {})).path);
  assert.equal(await read(first), undefined);
  assert.match((await read(second)) ?? '', /Họp riêng/u);
  assert.equal((await perform(calendarFeed, front, {})).isOpen, true);
  await perform(endCalendar, front, {});
  assert.equal(await read(second), undefined);
  assert.equal((await perform(calendarFeed, front, {})).isOpen, false);
});

test('the secret is kept nowhere, and the application cannot read even its hash', async () => {
  const secret = secretIn((await perform(renewCalendar, police, {})).path);
  const rows = JSON.stringify([
    await database.owner`select * from calendar_feed`,
    await database.owner`select * from audit`
  ]);
  assert.equal(rows.includes(secret), false);
  await assert.rejects(database.app`select secret_hash from calendar_feed`, { code: '42501' });
});

test('a wrong secret, an empty one and one that is too long open nothing', async () => {
  for (const secret of ['', 'A'.repeat(22), 'A'.repeat(4000), "' or true --"]) {
    assert.equal(await calendarReader(database.app, secret), undefined, secret);
  }
});
