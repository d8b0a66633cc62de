import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';
import { isProblem } from '#basis/problem.ts';
import correctRecord from '#operations/recording/correct-record.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import withdrawRecord from '#operations/recording/withdraw-record.ts';
import takeAlong from '#operations/records/take-along.ts';
import applyDecree from '#operations/units/apply-decree.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';

const today = '2026-11-23';
const database = await testDatabase();
await loadCountry(database, today);
const village = await openTestHouse(database, today);
test.after(() => village.close());

/** The commune of today in which Phước Hiệp went up on 1/7/2025. */
const phuocHiepToday = '20728@2025-07-01';
const values = { title: 'Nói chuyện ở thôn Hai', topics: ['drugs'], form: 'session', attendances: 40 };

function entry(unit: string, day: string, change: object = {}) {
  const raw = { ...values, unit, day, host: 'police', coHosts: [] };
  return { id: randomUUIDv7(), record: randomUUIDv7(), kind: outreachSession.id, raw, ...change };
}

test('an entry whose answer was lost is known again, though a decree applied since ended its commune before its day', async () => {
  const police = await village.person('commune-police', phuocHiepToday);
  const sent = entry(phuocHiepToday, '2026-11-20');
  const first = await village.house.perform(recordActivity, police, sent);
  assert.equal(first.known, false);
  await village.house.perform(applyDecree, await village.person('administrator', 'vn@0'), {
    decree: {
      day: '2026-11-10',
      instrument: '01/NQ-thử',
      title: 'Nghị quyết thử, áp dụng muộn',
      steps: [{ kind: 'rename', unit: phuocHiepToday, name: 'Xã Phước Hiệp Mới' }]
    }
  });
  const again = await village.house.perform(recordActivity, police, sent);
  assert.equal(again.known, true);
  await assert.rejects(
    village.house.perform(recordActivity, police, entry(phuocHiepToday, '2026-11-20')),
    (error) => isProblem(error) && error.code === 'input-refused' && 'unit' in Object(error.details)['fields']
  );
});

test('a phone takes along who one is, the communes with what became of them, and the own latest records', async () => {
  const police = await village.person('commune-police', phuocHiep);
  const record = await village.held(outreachSession, phuocHiep, '2024-05-05', values, { by: police });
  const along = await village.house.perform(takeAlong, police, {});
  assert.equal(along.person.id, police.id);
  assert.equal(along.now, `${today}T05:00:00.000Z`);
  const old = along.units.find(({ id }) => id === phuocHiep);
  assert.equal(old?.to, '2025-07-01');
  assert.deepEqual(old?.heirs, [phuocHiepToday]);
  assert.deepEqual(
    along.recent.map(({ id }) => id),
    [record]
  );
  assert.equal(along.recent[0]?.values['title'], values.title);
});

test('a correction written without network is refused when the record became something else meanwhile', async () => {
  const police = await village.person('commune-police', phuocHiep);
  const record = await village.held(outreachSession, phuocHiep, '2024-06-06', values, { by: police });
  const raw = entry(phuocHiep, '2024-06-06').raw;
  const correction = (seen: number) => ({ id: randomUUIDv7(), record, raw, note: 'Đếm lại người dự', seen });
  await village.house.perform(correctRecord, police, correction(1));
  const late = correction(1);
  await assert.rejects(
    village.house.perform(correctRecord, police, late),
    (error) => isProblem(error) && error.code === 'record-changed-meanwhile'
  );
  await village.house.perform(correctRecord, police, { ...late, seen: 2 });
  await village.house.perform(withdrawRecord, police, { id: randomUUIDv7(), record, note: 'Ghi nhầm' });
  await assert.rejects(
    village.house.perform(correctRecord, police, correction(3)),
    (error) => isProblem(error) && error.code === 'record-changed-meanwhile'
  );
});
