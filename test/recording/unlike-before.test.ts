import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import correctRecord from '#operations/recording/correct-record.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import remarkOnRecord from '#operations/recording/remark-on-record.ts';
import showRecord from '#operations/records/show-record.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const now = '20728@2025-07-01';
const database = await testDatabase();
await loadCountry(database, '2025-08-11');
const told = await openTestHouse(database, '2025-08-11');
test.after(() => told.close());

const police = await told.person('commune-police', now);
const neighbour = await told.person('commune-police', phuocDuc);
for (const attendances of [40, 55, 60, 48, 52, 70, 45, 58, 62, 50]) {
  await told.held(outreachSession, phuocHiep, '2023-06-02', session(attendances), { by: police });
}

test('a number far from what the commune wrote before its merger is asked about, and is recorded all the same', async () => {
  const { record, hints } = await recorded(620);
  assert.deepEqual(
    hints.map(({ field }) => field),
    ['attendances']
  );
  assert.match(hints[0]?.say.vi ?? '', /^Bạn có chắc không\?.* 10 lần ghi gần đây/u);
  const shown = await told.house.perform(showRecord, police, { record });
  assert.deepEqual([shown.hints.length, shown.isReviewed], [1, false]);
  const note = 'Đúng như đã ghi';
  await told.house.perform(remarkOnRecord, police, { id: randomUUIDv7(), record, note });
  assert.equal((await told.house.perform(showRecord, police, { record })).isReviewed, true);
});

test('a usual number is not asked about, nor is any in a commune that has written little', async () => {
  assert.deepEqual((await recorded(64)).hints, []);
  assert.deepEqual((await recorded(620, phuocDuc, '2023-06-03', neighbour)).hints, []);
});

test('a correction is held against the other records, not against the one it corrects', async () => {
  const { record } = await recorded(61);
  const raw = { ...session(900), unit: now, day: '2025-07-20', host: 'police' };
  const { hints } = await told.house.perform(correctRecord, police, {
    id: randomUUIDv7(),
    record,
    raw,
    note: 'Cộng thêm các lớp'
  });
  assert.match(hints[0]?.say.vi ?? '', /“Lượt người dự” là 900; 12 lần ghi gần đây/u);
});

function session(attendances: number) {
  return { title: 'Họp dân', topics: ['drugs'], form: 'session', attendances };
}

function recorded(attendances: number, unit = now, day = '2025-07-20', by = police) {
  const raw = { ...session(attendances), unit, day, host: 'police' };
  const input = { id: randomUUIDv7(), record: randomUUIDv7(), kind: outreachSession.id, raw };
  return told.house.perform(recordActivity, by, input);
}
