import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import { isProblem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import mergeRecords from '#operations/matching/merge-records.ts';
import partRecords from '#operations/matching/part-records.ts';
import addPlannedItem from '#operations/plans/add-planned-item.ts';
import approvePlan from '#operations/plans/approve-plan.ts';
import changePlannedItem from '#operations/plans/change-planned-item.ts';
import dropPlannedItem from '#operations/plans/drop-planned-item.ts';
import makePlan from '#operations/plans/make-plan.ts';
import plans from '#operations/plans/plans.ts';
import recordsOfPlannedItem from '#operations/plans/records-of-planned-item.ts';
import showPlan from '#operations/plans/show-plan.ts';
import correctRecord from '#operations/recording/correct-record.ts';
import rejectJointly from '#operations/recording/reject-jointly.ts';
import workList from '#operations/waiting/work-list.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import patrol from '#programme/records/patrol.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const front = await told.person('commune-front', phuocHiep, 'front');
const leader = await told.person('police-leader', phuocHiep);
const stranger = await told.person('commune-police', phuocDuc);
const session = { title: 'Phòng, chống ma túy', topics: ['drugs'], form: 'session', attendances: 40 };
const raw = {
  title: 'Tuyên truyền phòng, chống ma túy',
  target: '3',
  from: '2023-06-01',
  to: '15/7/2023',
  party: 'police',
  role: 'Phó Trưởng Công an xã'
};
const { perform } = told.house;

async function opened(by: Person, joint = false, year = 2023): Promise<string> {
  return (await perform(makePlan, by, { id: randomUUIDv7(), unit: phuocHiep, year, joint })).plan;
}

async function planned(plan: string, more: object = {}, by = police): Promise<string> {
  const item = randomUUIDv7();
  const input = { id: randomUUIDv7(), plan, item, kind: 'outreach-session', raw: { ...raw, ...more } };
  await perform(addPlannedItem, by, input);
  return item;
}

async function itemOf(plan: string, item: string) {
  const { items } = await perform(showPlan, police, { plan });
  const found = items.find(({ id }) => id === item);
  assert.ok(found);
  return found;
}

/** Recorded from the item, as its form does. */
const fromPlan = (plannedItem: string, on: string, how: object = {}) =>
  told.held(outreachSession, phuocHiep, on, { ...session, ...({ plannedItem } as object) }, how);

test('a plan of a year is opened once for each side, and asking again opens the same', async () => {
  const plan = await opened(police);
  assert.equal(await opened(police), plan);
  assert.notEqual(await opened(front), plan);
  assert.notEqual(await opened(police, true), plan);
});

test('what is done is counted from records made from the item, and the records open behind it', async () => {
  const plan = await opened(police);
  const item = await planned(plan, { indicator: 'outreach-attendances', indicatorTarget: 100 });
  assert.deepEqual([(await itemOf(plan, item)).done, (await itemOf(plan, item)).remaining], [0, 3]);
  const record = await fromPlan(item, '2023-06-05');
  await told.held(outreachSession, phuocHiep, '2023-06-06', session);
  const now = await itemOf(plan, item);
  assert.deepEqual([now.done, now.remaining, now.standing], [1, 2, 'due']);
  const reached = now.reached?.result;
  assert.equal(reached?.known && reached.value, 80);
  const { lines } = await perform(recordsOfPlannedItem, police, { item });
  assert.deepEqual(
    lines.map(({ id }) => id),
    [record]
  );
});

test('a correction keeps the item, a withdrawal and a rejection give it back, a joint record waits apart', async () => {
  const plan = await opened(police);
  const item = await planned(plan);
  const done = async () => {
    const { done, unconfirmed } = await itemOf(plan, item);
    return [done, unconfirmed];
  };
  const one = await fromPlan(item, '2023-06-07');
  const header = { unit: phuocHiep, day: '2023-06-08', host: 'police', plannedItem: item };
  const correction = { id: randomUUIDv7(), record: one, note: 'Sai ngày', raw: { ...session, ...header } };
  await perform(correctRecord, police, correction);
  assert.deepEqual(await done(), [1, 0]);
  const two = await fromPlan(item, '2023-06-09', { coHosts: ['front'] });
  assert.deepEqual(await done(), [1, 1]);
  await told.confirmed(two, front);
  assert.deepEqual(await done(), [2, 0]);
  const three = await fromPlan(item, '2023-06-10', { coHosts: ['front'] });
  await perform(rejectJointly, front, { id: randomUUIDv7(), record: three, note: 'Không dự' });
  await told.withdrawn(one, police);
  assert.deepEqual(await done(), [1, 0]);
});

test('two records of one event count once when they are merged, and twice again when they are told apart', async () => {
  const plan = await opened(police);
  const item = await planned(plan);
  const done = async () => (await itemOf(plan, item)).done;
  const one = await fromPlan(item, '2023-06-20');
  const other = await told.held(outreachSession, phuocHiep, '2023-06-20', session, {
    by: front,
    host: 'front'
  });
  assert.equal(await done(), 1);
  // The one that stands need not name the item itself.
  await perform(mergeRecords, front, { id: randomUUIDv7(), one, other, root: other });
  assert.equal(await done(), 1);
  const { lines } = await perform(recordsOfPlannedItem, police, { item });
  assert.deepEqual(
    lines.map(({ id }) => id),
    [other]
  );
  const both = await fromPlan(item, '2023-06-21');
  const twin = await told.held(
    outreachSession,
    phuocHiep,
    '2023-06-21',
    { ...session, ...({ plannedItem: item } as object) },
    { by: front, host: 'front' }
  );
  assert.equal(await done(), 3);
  await perform(mergeRecords, front, { id: randomUUIDv7(), one: both, other: twin });
  assert.equal(await done(), 2);
  await perform(partRecords, front, {
    id: randomUUIDv7(),
    one: both,
    other: twin,
    note: 'Hai buổi khác nhau'
  });
  assert.equal(await done(), 3);
});

test('a record that is sent twice, or before its item is there, counts once', async () => {
  const plan = await opened(police);
  const item = randomUUIDv7();
  const ids = { id: randomUUIDv7(), record: randomUUIDv7(), by: police };
  await fromPlan(item, '2023-06-11', ids);
  await fromPlan(item, '2023-06-11', ids);
  const added = { id: randomUUIDv7(), plan, item, kind: 'outreach-session', raw };
  await perform(addPlannedItem, police, added);
  await perform(addPlannedItem, police, added);
  assert.equal((await itemOf(plan, item)).done, 1);
});

test('a record of another kind or of another commune does not count for an item that it names', async () => {
  const plan = await opened(police);
  const item = await planned(plan);
  await told.held(patrol, phuocHiep, '2023-06-12', { ...({ plannedItem: item } as object), ...patrolled });
  await told.held(outreachSession, phuocDuc, '2023-06-12', {
    ...session,
    ...({ plannedItem: item } as object)
  });
  assert.equal((await itemOf(plan, item)).done, 0);
});

const patrolled = patrol.examples.find(({ refused }) => !refused)?.values ?? {};

test('every change of a plan stays in view with who, when and why', async () => {
  const plan = await opened(police);
  const item = await planned(plan);
  const changed = { id: randomUUIDv7(), plan, item, raw: { ...raw, target: 5 }, note: 'Xã giao thêm' };
  await perform(changePlannedItem, police, changed);
  await perform(changePlannedItem, police, changed);
  assert.equal((await itemOf(plan, item)).target, 5);
  await perform(dropPlannedItem, police, { id: randomUUIDv7(), plan, item, note: 'Gộp vào đợt khác' });
  assert.equal((await itemOf(plan, item)).standing, 'dropped');
  const { entries } = await perform(showPlan, police, { plan });
  assert.deepEqual(
    entries
      .filter((entry) => 'item' in entry && entry.item === item)
      .map(({ act, note, name }) => [act, note, name]),
    [
      ['added', undefined, 'Cán bộ thử'],
      ['changed', 'Xã giao thêm', 'Cán bộ thử'],
      ['dropped', 'Gộp vào đợt khác', 'Cán bộ thử']
    ]
  );
  await assert.rejects(perform(changePlannedItem, police, { ...changed, id: randomUUIDv7() }), {
    code: 'no-such-planned-item'
  });
});

test('what is wrong with an item is said beside its field', async () => {
  const plan = await opened(police);
  const bad = {
    title: '',
    target: '0',
    from: '2024-01-01',
    to: '2023-02-01',
    party: 'police',
    indicatorTarget: 5
  };
  const input = { id: randomUUIDv7(), plan, item: randomUUIDv7(), kind: 'outreach-session', raw: bad };
  await assert.rejects(perform(addPlannedItem, police, input), (error: unknown) => {
    assert.ok(isProblem(error) && 'fields' in error.details);
    assert.deepEqual(Object.keys(error.details.fields).toSorted(), [
      'from',
      'indicator',
      'target',
      'title',
      'to'
    ]);
    return true;
  });
});

test('a leader approves, and a later change shows; a plan without items is refused', async () => {
  const empty = await opened(front, false, 2022);
  const frontLeader = await told.person('front-leader', phuocHiep, 'front');
  await assert.rejects(perform(approvePlan, frontLeader, { id: randomUUIDv7(), plan: empty }), {
    code: 'plan-empty'
  });
  const plan = await opened(police);
  await planned(plan);
  await perform(approvePlan, leader, { id: randomUUIDv7(), plan });
  assert.equal((await perform(showPlan, police, { plan })).approvals[0]?.changesSince, 0);
  await planned(plan);
  assert.equal((await perform(showPlan, police, { plan })).approvals[0]?.changesSince, 1);
});

test('the other side and other communes cannot write a plan, and other communes do not see it', async () => {
  const plan = await opened(police);
  await assert.rejects(planned(plan, {}, front), { code: 'not-allowed' });
  await assert.rejects(planned(plan, {}, stranger), { code: 'no-such-plan' });
  await assert.rejects(perform(showPlan, stranger, { plan }), { code: 'no-such-plan' });
  assert.deepEqual(await perform(plans, stranger, {}), []);
  const joint = await opened(front, true);
  await planned(joint, { party: 'front' }, front);
  assert.equal((await perform(plans, front, { year: 2023 })).find(({ id }) => id === joint)?.items, 1);
});

test('what is due within a week or overdue is on the work list of the responsible side', async () => {
  const joint = await opened(police, true);
  const due = await planned(joint, { title: 'Tuần tra dịp hè' });
  await planned(joint, { title: 'Còn xa', from: '2023-09-01', to: '2023-12-01' });
  const late = await planned(joint, { title: 'Đã trễ', to: '2023-06-30' });
  const waiting = async (person: Person) =>
    (await perform(workList, person, {})).sections.find(({ id }) => id === 'due-from-plan')?.items ?? [];
  const hrefs = (await waiting(police)).map(({ href }) => href);
  assert.ok(hrefs.includes(`/ghi/outreach-session?ke-hoach=${due}`));
  assert.equal(
    hrefs.findIndex((href) => href.endsWith(late)) < hrefs.findIndex((href) => href.endsWith(due)),
    true
  );
  assert.equal(
    (await waiting(front)).some(({ href }) => href.endsWith(due)),
    false
  );
  assert.equal(
    (await waiting(police)).some(({ title }) => title.vi === 'Còn xa'),
    false
  );
});

test('the application neither updates nor deletes what happened to a plan', async () => {
  await assert.rejects(database.owner`update plan_entry set note = 'đổi'`, { code: '55000' });
  await assert.rejects(database.app`delete from plan_entry`, { code: '42501' });
});
