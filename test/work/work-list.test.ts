import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import type { Person } from '#engine/rights/role.ts';
import rejectJointly from '#operations/recording/reject-jointly.ts';
import saveDraft from '#operations/records/save-draft.ts';
import workList from '#operations/waiting/work-list.ts';
import { workSources } from '#operations/waiting/work-sections.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const front = await told.person('commune-front', phuocHiep, 'front');
const elsewhere = await told.person('commune-front', phuocDuc, 'front');
const session = { title: 'Buổi làm chung', topics: ['drugs'], form: 'session' };

const sectionsOf = async (person: Person) => (await told.house.perform(workList, person, {})).sections;
const sectionOf = async (person: Person, id: string) =>
  (await sectionsOf(person)).find((one) => one.id === id);

test('a joint activity waits for the other side of its commune only, and can be confirmed on the spot', async () => {
  const record = await told.held(outreachSession, phuocHiep, '2023-06-02', session, { coHosts: ['front'] });
  const section = await sectionOf(front, 'to-confirm');
  assert.deepEqual(
    section?.items.map((item) => [item.title.vi, item.href, item.act?.fields['record']]),
    [['Buổi làm chung', `/ban-ghi/${record}`, record]]
  );
  assert.match(section?.items[0]?.words.vi ?? '', /02\/6\/2023 · Xã Phước Hiệp/u);
  assert.equal(await sectionOf(police, 'to-confirm'), undefined);
  assert.equal(await sectionOf(elsewhere, 'to-confirm'), undefined);
  await told.confirmed(record, front);
  assert.equal(await sectionOf(front, 'to-confirm'), undefined);
});

test('what the other side did not confirm waits for the side that hosted it, until it is withdrawn', async () => {
  const record = await told.held(outreachSession, phuocHiep, '2023-06-03', session, { coHosts: ['front'] });
  await told.house.perform(rejectJointly, front, { id: randomUUIDv7(), record, note: 'Không dự' });
  assert.deepEqual(
    (await sectionOf(police, 'rejected'))?.items.map(({ key }) => key),
    [`rejected ${record}`]
  );
  assert.equal(await sectionOf(front, 'rejected'), undefined);
  await told.withdrawn(record, police);
  assert.equal(await sectionOf(police, 'rejected'), undefined);
});

test('a draft is on the list of its writer, and waits for nobody', async () => {
  const { waiting } = await told.house.perform(workList, police, {});
  const raw = { ...session, title: 'Đang viết dở', unit: phuocHiep };
  await told.house.perform(saveDraft, police, { record: randomUUIDv7(), kind: 'outreach-session', raw });
  assert.equal((await sectionOf(police, 'drafts'))?.items[0]?.title.vi, 'Đang viết dở');
  assert.equal((await told.house.perform(workList, police, {})).waiting, waiting);
  assert.equal(await sectionOf(front, 'drafts'), undefined);
});

test('whoever only reads an area has nothing to confirm, to mend or to close there', async () => {
  await told.held(outreachSession, phuocHiep, '2023-06-04', session, { coHosts: ['front'] });
  const reader = await told.person('area-reader', '511@0', 'front');
  const ids = (await sectionsOf(reader)).map(({ id }) => id);
  assert.deepEqual(ids, ['reports-on-desk']);
});

test('all reasons stand in one order, each at a place of its own', () => {
  const places = workSources.map(({ order }) => order);
  assert.deepEqual(
    places,
    [...new Set(places)].toSorted((a, b) => a - b)
  );
});
