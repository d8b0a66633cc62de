import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import recordActivities from '#operations/recording/record-activities.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const asking = { unit: phuocHiep, from: '2023-07-01', to: today };
const kind = 'outreach-session';

function row(title: string, more: Readonly<Record<string, unknown>> = {}) {
  const raw = {
    unit: phuocHiep,
    day: '2023-07-05',
    host: 'police',
    title,
    topics: ['drugs'],
    form: 'session',
    ...more
  };
  return { id: randomUUIDv7(), record: randomUUIDv7(), raw };
}

test('all rows of a table are recorded and counted, and sending them twice doubles nothing', async () => {
  const before = Number(await told.value('outreach-sessions', asking)) || 0;
  const rows = [row('Một'), row('Hai', { attendances: '1.300' }), row('Ba')];
  await told.house.perform(recordActivities, police, { kind, rows });
  const again = await told.house.perform(recordActivities, police, { kind, rows: [...rows, row('Bốn')] });
  assert.deepEqual(
    again.recorded.map(({ known }) => known),
    [true, true, true, false]
  );
  assert.equal(await told.value('outreach-sessions', asking), before + 4);
  assert.equal(await told.value('outreach-attendances', asking), 1300);
});

test('one wrong row keeps all of them out, and each error names its row and field', async () => {
  const before = await told.value('outreach-sessions', asking);
  const rows = [row('Đúng'), row('', { attendances: 'nhiều' }), row('Nơi khác', { unit: phuocDuc })];
  await assert.rejects(told.house.perform(recordActivities, police, { kind, rows }), (error: unknown) => {
    const { details } = error as { details: { fields: Record<string, unknown> } };
    assert.deepEqual(Object.keys(details.fields), ['rows.1.title', 'rows.1.attendances', 'rows.2.unit']);
    return true;
  });
  assert.equal(await told.value('outreach-sessions', asking), before);
});

test('a file is read by what the form calls its fields, and read twice it records once', async () => {
  const before = Number(await told.value('outreach-sessions', asking));
  const csv = [
    'Ngày;Thôn, tổ dân phố;Nội dung buổi;Chủ đề;Hình thức;Lượt người dự;Đơn vị phối hợp',
    '6/7;Thôn 1;Họp dân;Phòng, chống ma túy;Họp dân, sinh hoạt khu dân cư;80;Hội Nông dân',
    '07/7/2023;Thôn 2;Phổ biến luật;Pháp luật khác;session;;'
  ].join('\r\n');
  const file = Buffer.from(csv).toString('base64');
  await told.house.perform(recordActivities, police, { kind, file });
  const { recorded } = await told.house.perform(recordActivities, police, { kind, file });
  assert.deepEqual(
    recorded.map(({ known }) => known),
    [true, true]
  );
  // The first waits for the side of its co-host.
  assert.equal(await told.value('outreach-sessions', asking), before + 1);
});

test('a column that the kind does not have is refused by its name, and so are too many rows', async () => {
  const file = Buffer.from('Ngày;Số căn cước\n5/7;1').toString('base64');
  await assert.rejects(
    told.house.perform(recordActivities, police, { kind, file }),
    /input-refused|Số căn cước/u
  );
  const rows = Array.from({ length: 201 }, (_, index) => row(`Buổi ${index}`));
  await assert.rejects(told.house.perform(recordActivities, police, { kind, rows }), {
    code: 'input-refused'
  });
});
