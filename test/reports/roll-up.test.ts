import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import type { RecordState } from '#engine/records/state.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import compareRollUp from '#operations/verifying/compare-roll-up.ts';
import { openOffice } from './signing.ts';

const { database, house, leader, person, signed } = await openOffice();
const khamDuc = '20722@2025-07-01';
const span = { report: 'ten-year-review', from: '2025-08-01', to: '2026-07-31' };
const communeLeader = await person('lanhdao.congan.khamduc');
const below = await signed({ ...span, unit: khamDuc }, communeLeader);
const early = await signed({ ...span, unit: '511@0' });
await recordLate();
const later = await signed({ ...span, unit: '511@0' });

test('a roll-up opens into the reports below: who has issued, and that the numbers agree', async () => {
  const { places } = await house.perform(compareRollUp, leader, { report: early });
  const [place, ...others] = places.filter(({ issued }) => issued);
  assert.deepEqual(others, []);
  assert.equal(place?.unit, khamDuc);
  assert.equal(place.issued?.report, below);
  assert.match(place.issued.number, /^03\/BC-/u);
  assert.ok(place.issued.lines.length > 10, `${place.issued.lines.length} lines`);
  assert.ok(place.issued.lines.every(({ agrees }) => agrees));
  const waiting = places.filter(({ issued }) => !issued).map(({ name }) => name);
  assert.deepEqual(waiting.toSorted(), [
    'Xã Phước Chánh',
    'Xã Phước Hiệp',
    'Xã Phước Năng',
    'Xã Phước Thành'
  ]);
});

test('where they differ, it says by how much and why', async () => {
  const verdict = await house.perform(compareRollUp, leader, { report: later });
  const lines = verdict.places.find(({ unit }) => unit === khamDuc)?.issued?.lines ?? [];
  const [line, ...others] = lines.filter(({ agrees }) => !agrees);
  assert.deepEqual(
    others.map(({ indicator }) => indicator),
    []
  );
  assert.equal(line?.indicator, 'launch-drives');
  assert.ok(line.theirs.result.known && line.share.result.known);
  assert.equal(line.share.result.value, line.theirs.result.value + 1);
  assert.deepEqual(
    line.reasons.map(({ vi }) => vi),
    ['1 bản ghi vào sổ muộn']
  );
  const page = compareRollUp.print?.(verdict, 'vi') ?? '';
  assert.match(page, /Xã Phước Hiệp: chưa ban hành báo cáo của kỳ này/u);
  assert.match(page, /≠ .* → .* \(1 bản ghi vào sổ muộn\)/u);
});

test('what came after a roll-up was signed is no difference of it', async () => {
  const { places } = await house.perform(compareRollUp, leader, { report: early });
  assert.ok(places.flatMap(({ issued }) => issued?.lines ?? []).every(({ agrees }) => agrees));
});

/** A launch drive of the span that the commune records after it has reported. */
async function recordLate(): Promise<void> {
  const [row] = await database.owner<{ state: RecordState }[]>`
    select state from record where kind = 'launch-drive' and status = 'recorded' order by day desc limit 1`;
  assert.ok(row);
  const raw = {
    ...row.state.values,
    ...row.state.header,
    unit: khamDuc,
    day: '2026-03-03',
    host: 'police',
    coHosts: []
  };
  const officer = await person('congan.khamduc');
  const input = { id: randomUUIDv7(), record: randomUUIDv7(), kind: 'launch-drive', raw };
  await house.perform(recordActivity, officer, input);
}
