import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import { day } from '#basis/day.ts';
import type { Person } from '#engine/rights/role.ts';
import acceptClosing from '#operations/issuing/accept-closing.ts';
import closeWindow from '#operations/issuing/close-window.ts';
import listClosings from '#operations/issuing/list-closings.ts';
import reopenWindow from '#operations/issuing/reopen-window.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import workList from '#operations/waiting/work-list.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { insertClosingStep } from '#store/reports/window-closings.ts';
import { within } from '#store/scope.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const may = { unit: phuocHiep, from: '2023-05-01', to: '2023-05-31' };
const quarter = { unit: phuocHiep, from: '2023-04-01', to: '2023-06-30' };
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const leader = await told.person('police-leader', phuocHiep);
const district = await told.person('police-leader', '511@0');
const frontLeader = await told.person('front-leader', phuocHiep, 'front');
const stranger = await told.person('police-leader', phuocDuc);

test('a closing waits for the leaders of its own side, of the commune and above, until one accepts it', async () => {
  await assert.rejects(told.house.perform(acceptClosing, leader, may), { code: 'closing-not-there' });
  await told.house.perform(closeWindow, police, may);
  for (const one of [leader, district]) assert.equal(await waiting(one), 1);
  for (const one of [frontLeader, stranger, police]) assert.equal(await waiting(one), 0);
  await assert.rejects(told.house.perform(acceptClosing, police, may), { code: 'not-allowed' });
  await assert.rejects(told.house.perform(acceptClosing, stranger, may), { code: 'not-allowed' });
  await assert.rejects(told.house.perform(acceptClosing, frontLeader, may), { code: 'closing-not-there' });
  assert.equal((await told.house.perform(acceptClosing, district, may)).known, false);
  assert.equal((await told.house.perform(acceptClosing, leader, may)).known, true);
  assert.equal(await waiting(leader), 0);
  assert.equal(await standsOf(police), 'accepted');
});

test('while it is open again entries are not late, and after its last day they are', async () => {
  await assert.rejects(recorded(police), { code: 'window-closed' });
  const opening = { ...may, until: '2023-07-13', note: 'Thôn gửi sổ về sau' };
  await assert.rejects(told.house.perform(reopenWindow, police, opening), { code: 'not-allowed' });
  await assert.rejects(told.house.perform(reopenWindow, leader, { ...opening, until: '2023-07-10' }), {
    code: 'input-refused'
  });
  await assert.rejects(told.house.perform(reopenWindow, leader, { ...opening, until: '2023-12-31' }), {
    code: 'input-refused'
  });
  await assert.rejects(told.house.perform(reopenWindow, leader, { ...opening, note: '' }), {
    code: 'input-refused'
  });
  await told.house.perform(reopenWindow, leader, opening);
  assert.equal((await told.house.perform(reopenWindow, leader, opening)).known, true);
  assert.equal(await standsOf(police), 'open-again');
  await recorded(police);
  await assert.rejects(told.house.perform(acceptClosing, leader, may), { code: 'closing-not-there' });
  const later = await openTestHouse(database, '2023-07-14');
  try {
    await assert.rejects(recorded(police, later), { code: 'window-closed' });
    await later.house.perform(acceptClosing, leader, may);
  } finally {
    await later.close();
  }
});

test('a wider window that was closed before is open where a smaller one is opened, and shuts it when closed anew', async () => {
  await told.house.perform(closeWindow, police, quarter);
  await assert.rejects(recorded(police), { code: 'window-closed' });
  await told.house.perform(reopenWindow, leader, { ...may, until: today, note: 'Bổ sung lần hai' });
  await recorded(police);
  await assert.rejects(recorded(police, told, '2023-06-05'), { code: 'window-closed' });
  await told.house.perform(closeWindow, police, may);
  await assert.rejects(recorded(police), { code: 'window-closed' });
});

test('the database keeps every step of a closing, and takes none from outside the area', async () => {
  const acts = await database.owner<{ act: string }[]>`
    select act from window_closing where from_day = '2023-05-01' order by position`;
  assert.deepEqual(
    acts.map(({ act }) => act),
    ['submitted', 'accepted', 'reopened', 'accepted', 'reopened', 'submitted']
  );
  await assert.rejects(database.owner`update window_closing set act = 'accepted'`, { code: '55000' });
  const world = await told.house.world();
  const asStranger = within(database.app, world.scopeOf(stranger), true, (sql) =>
    insertClosingStep(sql, {
      unit: phuocHiep,
      side: 'police',
      span: { from: day('2023-05-01'), to: day('2023-05-31') },
      act: 'accepted',
      at: '2023-07-11T05:00:00Z',
      by: stranger.id,
      party: 'police'
    })
  );
  await assert.rejects(asStranger, { code: '42501' });
});

async function waiting(person: Person): Promise<number> {
  const { sections } = await told.house.perform(workList, person, {});
  return sections.find(({ id }) => id === 'closings-to-accept')?.total ?? 0;
}

async function standsOf(person: Person) {
  const lines = await told.house.perform(listClosings, person, {});
  return lines.find(({ span }) => span.from === may.from && span.to === may.to)?.stands;
}

function recorded(by: Person, where = told, day = '2023-05-20') {
  const raw = {
    title: 'Họp dân',
    topics: ['drugs'],
    form: 'session',
    unit: phuocHiep,
    day,
    host: 'police'
  };
  const input = { id: randomUUIDv7(), record: randomUUIDv7(), kind: outreachSession.id, raw };
  return where.house.perform(recordActivity, by, input);
}
