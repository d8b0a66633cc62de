import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test, { after } from 'node:test';

import { isProblem } from '#basis/problem.ts';
import { lookForDuplicates } from '#jobs/look-for-duplicates.ts';
import duplicates from '#operations/matching/duplicates.ts';
import mergeRecords from '#operations/matching/merge-records.ts';
import partRecords from '#operations/matching/part-records.ts';
import reopenPair from '#operations/matching/reopen-pair.ts';
import correctRecord from '#operations/recording/correct-record.ts';
import showRecord from '#operations/records/show-record.ts';
import workList from '#operations/waiting/work-list.ts';
import session from '#programme/records/outreach-session.ts';
import { openLogKey } from '#store/log/open-log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2021-06-30';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
after(() => told.close());
const { house } = told;
const police = await told.person('commune-police', phuocHiep, 'police');
const front = await told.person('commune-front', phuocHiep, 'front');
const union = await told.person('commune-front', phuocHiep, 'womens-union');
const elsewhere = await told.person('commune-front', phuocDuc, 'front');

let day = 1;
/** Each test has a day of its own, far from the others. */
function nextDay(): string {
  day += 5;
  return new Date(Date.UTC(2020, 0, day)).toISOString().slice(0, 10);
}

const about = (title: string, attendances: number) => ({
  title,
  topics: ['drugs'],
  form: 'session',
  attendances
});
const byPolice = (on: string, more = {}) =>
  told.held(
    session,
    phuocHiep,
    on,
    { ...about('Tuyên truyền phòng chống ma túy học đường', 120), ...more },
    { by: police }
  );
const byFront = (on: string, more = {}) =>
  told.held(
    session,
    phuocHiep,
    on,
    { ...about('Tuyen truyen phong, chong ma tuy hoc duong', 115), ...more },
    { by: front, host: 'front' }
  );

async function open(): Promise<readonly (readonly string[])[]> {
  const { pairs } = await house.perform(duplicates, police, { limit: 200 });
  return pairs.map(({ records }) => records.map(({ state }) => state.id));
}
const isOpen = async (...ids: string[]): Promise<boolean> =>
  (await open()).some((pair) => ids.every((id) => pair.includes(id)));
const merge = (one: string, other: string, more: object = {}, by = police) =>
  house.perform(mergeRecords, by, { id: randomUUIDv7(), one, other, ...more });
const part = (one: string, other: string, by = police) =>
  house.perform(partRecords, by, { id: randomUUIDv7(), one, other });
const state = async (record: string) => (await house.perform(showRecord, police, { record })).state;

async function values(on: string): Promise<readonly (number | undefined)[]> {
  const counted: (number | undefined)[] = [];
  for (const side of [undefined, 'police', 'front', 'both'] as const) {
    const asking = { unit: phuocHiep, from: on, to: on, ...(side ? { part: side } : {}) };
    const figure = await told.figure('outreach-sessions', asking);
    assert.equal((await told.recordsBehind('outreach-sessions', asking)).length, figure.records);
    counted.push(figure.result.known ? figure.result.value : undefined);
  }
  return counted;
}

test('what both sides recorded is offered at once, with the reasons, to both of them and to nobody else', async () => {
  const on = nextDay();
  const [a, b] = [await byPolice(on), await byFront(on)];
  assert.ok(await isOpen(a, b));
  const { pairs } = await house.perform(duplicates, front, {});
  const pair = pairs.find(({ records }) => records.some(({ state: its }) => its.id === a));
  assert.match(pair?.reasons.map(({ vi }) => vi).join('; ') ?? '', /Cùng ngày.*giống nhau 100 %.*115/u);
  assert.equal((await house.perform(duplicates, elsewhere, {})).total, 0);
  const { sections } = await house.perform(workList, front, {});
  assert.ok(sections.some(({ id }) => id === 'duplicates'));
});

test('merged it counts once for all and once for each side, and parted again twice', async () => {
  const on = nextDay();
  const [a, b] = [await byPolice(on), await byFront(on)];
  assert.deepEqual(await values(on), [2, 1, 1, 0]);
  const { root } = await merge(a, b, {}, front);
  assert.equal(root, a, 'the one that was written first');
  assert.deepEqual(await values(on), [1, 1, 1, 1]);
  assert.equal(await isOpen(a, b), false);
  assert.deepEqual([(await state(b)).status, (await state(b)).mergedInto], ['merged', a]);
  await part(b, a);
  assert.deepEqual(await values(on), [2, 1, 1, 0]);
  assert.equal(await isOpen(a, b), false, 'told apart');
  await refused(merge(a, b), 'not-one-event');
  await house.perform(reopenPair, front, { id: randomUUIDv7(), one: a, other: b });
  assert.equal(await isOpen(a, b), true);
  assert.equal((await merge(a, b, { root: b })).root, b);
  assert.deepEqual(await values(on), [1, 1, 1, 1]);
});

test('a merge that is sent twice, and one that two people do at the same moment, is one merge', async () => {
  const on = nextDay();
  const [a, b] = [await byPolice(on), await byFront(on)];
  const input = { id: randomUUIDv7(), one: a, other: b };
  await house.perform(mergeRecords, police, input);
  assert.equal((await house.perform(mergeRecords, police, input)).known, true);
  assert.equal((await state(a)).entries, 2);
  const on2 = nextDay();
  const [c, d] = [await byPolice(on2), await byFront(on2)];
  const both = await Promise.all([merge(c, d), merge(d, c, { root: d }, front)]);
  assert.equal(new Set(both.map(({ root }) => root)).size, 1);
  assert.equal(both.filter(({ known }) => known).length, 1);
  assert.deepEqual(await values(on2), [1, 1, 1, 1]);
});

test('groups are flat: whoever is merged into another brings along all it stood for', async () => {
  const on = nextDay();
  const [a, b, c, d] = [await byPolice(on), await byFront(on), await byPolice(on), await byFront(on)];
  await Promise.all([merge(a, b), merge(c, d)]);
  await merge(a, c, { root: c });
  for (const one of [a, b, d]) assert.equal((await state(one)).mergedInto, c);
  assert.equal((await state(c)).absorbs.length, 3);
  assert.deepEqual((await state(a)).absorbs, []);
  assert.deepEqual(await values(on), [1, 1, 1, 1]);
});

test('when the record that stands for others is withdrawn, the first of them stands for the rest', async () => {
  const on = nextDay();
  const [a, b] = [await byPolice(on), await byFront(on)];
  const c = await told.held(session, phuocHiep, on, about('Ma túy học đường', 118), {
    by: union,
    host: 'womens-union'
  });
  await merge(a, b);
  await merge(a, c);
  assert.deepEqual(await values(on), [1, 1, 1, 1]);
  await told.withdrawn(a, police);
  assert.deepEqual(await values(on), [1, 0, 1, 0]);
  assert.deepEqual([(await state(b)).status, (await state(c)).mergedInto], ['recorded', b]);
  await told.withdrawn(b, front);
  assert.deepEqual([(await state(c)).status, await values(on)], ['recorded', [1, 0, 1, 0]]);
  await told.withdrawn(c, union);
  assert.deepEqual(await values(on), [0, 0, 0, 0]);
});

test('a merged record whose host is mended tells it to the one that stands for it', async () => {
  const on = nextDay();
  const [a, b] = [await byPolice(on), await byPolice(on, { attendances: 119 })];
  await merge(a, b);
  assert.deepEqual(await values(on), [1, 1, 0, 0]);
  const raw = { ...about('Ma túy', 119), unit: phuocHiep, day: on, host: 'womens-union', coHosts: [] };
  await house.perform(correctRecord, police, { id: randomUUIDv7(), record: b, raw, note: 'Ghi nhầm bên' });
  assert.deepEqual(await values(on), [1, 1, 1, 1]);
  await told.withdrawn(b, police);
  assert.deepEqual(await values(on), [1, 1, 0, 0]);
});

test('a pair is offered no longer once it is not alike or one of it is gone', async () => {
  const on = nextDay();
  const [a, b] = [await byPolice(on), await byFront(on)];
  assert.ok(await isOpen(a, b));
  const raw = {
    ...about('Phòng cháy, chữa cháy rừng', 12),
    unit: phuocHiep,
    day: on,
    host: 'police',
    coHosts: []
  };
  await house.perform(correctRecord, police, { id: randomUUIDv7(), record: a, raw, note: 'Ghi nhầm' });
  assert.equal(await isOpen(a, b), false);
  const c = await byPolice(on);
  assert.ok(await isOpen(c, b));
  await told.withdrawn(c, police);
  assert.equal(await isOpen(c, b), false);
});

test('what came without an official at a page is found by the job, once', async () => {
  const on = nextDay();
  const [a, b] = [await byPolice(on), await byFront(on)];
  await database.owner`delete from duplicate_pair`;
  await sealLog(database.owner, await openLogKey(database));
  assert.ok((await lookForDuplicates(database.owner)) > 0);
  assert.ok(await isOpen(a, b));
  assert.equal(await lookForDuplicates(database.owner), 0);
});

test('records of two kinds, of two communes, or out of sight are not merged', async () => {
  const on = nextDay();
  const a = await byPolice(on);
  const other = await told.held(session, phuocDuc, on, about('Ma túy', 120), {
    by: elsewhere,
    host: 'front'
  });
  await refused(merge(a, other), 'no-such-record');
  const district = await told.person('police-leader', 'vn@0', 'police');
  await refused(merge(a, other, {}, district), 'not-one-event');
});

async function refused(done: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(done, (error) => isProblem(error) && error.code === code);
}
