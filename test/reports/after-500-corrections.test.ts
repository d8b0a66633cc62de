import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import { canonicalJson } from '#basis/canonical-json.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figureData } from '#engine/documents/figure-data.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import type { RecordState } from '#engine/records/state.ts';
import correctRecord from '#operations/recording/correct-record.ts';
import recordActivity from '#operations/recording/record-activity.ts';
import withdrawRecord from '#operations/recording/withdraw-record.ts';
import { operation } from '#operations/context.ts';
import { regenerated } from '#operations/verifying/regenerated.ts';
import { restatementsFor } from '#operations/verifying/restatements-for.ts';
import verifyReport from '#operations/verifying/verify-report.ts';
import * as v from 'valibot';
import { openOffice, review } from './signing.ts';

/** That record today in the area of the former district. */
const communes = ['khamduc', 'phuochiep', 'phuocnang', 'phuocchanh', 'phuocthanh'] as const;

const { database, house, leader, person, signed, issued, frozen, file, sealed } = await openOffice();
const id = await signed();
const before = await issued(id);
const signedHtml = await file(id, 'html');
await sealed();
const corrected = await correct500();
const late = await recordLate();
await withdrawOne();

test('the issued report opens as it was signed, letter by letter', async () => {
  assert.equal(corrected, 500);
  assert.deepEqual(await issued(id), before);
  assert.deepEqual(await file(id, 'html'), signedHtml);
});

test('verifying says that nothing was altered, which figures have changed since, and why', async () => {
  const verified = await house.perform(verifyReport, leader, { report: id });
  assert.deepEqual(verified.findings, []);
  assert.ok(verified.isGenuine);
  assert.ok(verified.figures.every(({ verdict }) => verdict === 'same'));
  assert.ok(verified.changed > 20, `${verified.changed} figures have changed`);
  const whole = verified.figures.find(({ key }) => key === 'outreach-sessions');
  assert.ok(whole?.was.result.known && whole.live.result.known);
  assert.notEqual(whole.live.result.value, whole.was.result.value);
  assert.match(whole.reasons.map(({ vi }) => vi).join('; '), /\d+ bản ghi được đính chính/u);
  const drives = verified.figures.find(({ key }) => key === 'launch-drives');
  assert.deepEqual(
    drives?.reasons.map(({ vi }) => vi),
    ['1 bản ghi vào sổ muộn', '1 bản ghi bị rút']
  );
  assert.ok(drives.since.some(({ record }) => record === late));
  for (const { isChanged, since, key } of verified.figures) {
    if (isChanged) assert.ok(since.length > 0, `${key} changed for a reason`);
  }
});

test('regenerated as it stood, it comes out byte for byte in its figures, with the names of abolished units', async () => {
  const { versions } = await frozen(id);
  const [version] = versions;
  assert.ok(version);
  const again = await house.perform(regenerating, leader, { report: id });
  assert.equal(canonicalJson(figureData(again)), canonicalJson(figureData(version.document)));
  assert.equal(canonicalJson(again.body), canonicalJson(version.document.body));
  const words = canonicalJson(again);
  for (const name of ['Huyện Phước Sơn', 'Xã Phước Đức', 'Thị trấn Khâm Đức']) {
    assert.match(words, new RegExp(name, 'iu'));
  }
});

test('the next report tells what has changed, once', async () => {
  const due = await house.perform(restating, leader, {});
  assert.ok(due.length > 20, `${due.length} restatements`);
  const { versions, issuedOn, figures } = await frozen(id);
  const [version] = versions;
  const drives = due.find(
    ({ was }) =>
      was.indicator === 'launch-drives' &&
      was.unit === review.unit &&
      was.trace.part === undefined &&
      was.period.from === review.from &&
      was.period.to === review.to
  );
  assert.ok(version);
  // One came late, one was withdrawn: the number of the whole span is as before, and is not told.
  assert.equal(drives, undefined);
  const sessions = due.find(({ was }) => canonicalJson(was) === canonicalJson(figures['outreach-sessions']));
  assert.ok(sessions);
  assert.equal(sessions.report, id);
  assert.equal(sessions.number, `0${version.number}/${version.sign}`);
  assert.equal(sessions.day, issuedOn);
  assert.match(sessions.reasons.join('; '), /\d+ bản ghi được đính chính/u);
  const next = await signed();
  const told = await frozen(next);
  assert.equal(told.restatements.length, due.length);
  assert.deepEqual(await house.perform(restating, leader, {}), []);
  await sealed();
  const verified = await house.perform(verifyReport, leader, { report: next });
  assert.deepEqual(verified.findings, []);
  assert.equal(verified.changed, 0);
});

test('a figure told in the words of the signed report is the figure that is verified', async () => {
  const { versions, figures } = await frozen(id);
  const document = versions[0]?.document;
  assert.ok(document);
  const drives = figuresOf(document).find((one) => one.id === 'launch-drives');
  const its = figures['launch-drives'];
  assert.ok(its?.result.known);
  assert.equal(drives?.value, its.result.value);
});

const regenerating = operation({
  id: 'regenerating',
  label: { vi: '', en: '' },
  words: { vi: '', en: '' },
  input: v.object({ report: v.string() }),
  right: 'compose-reports',
  writes: false,
  run: async ({ report }, context): Promise<OfficialDocument> =>
    regenerated(await frozen(report), 'police', context)
});

const restating = operation({
  id: 'restating',
  label: { vi: '', en: '' },
  words: { vi: '', en: '' },
  input: v.object({}),
  right: 'compose-reports',
  writes: false,
  run: async (_input, context) => restatementsFor({ unit: review.unit, side: 'police' }, context)
});

/** Outreach sessions of the span that turn out to have been held a year later, each corrected by its commune. */
async function correct500(): Promise<number> {
  const world = await house.world();
  const offices = await Promise.all(
    communes.map(async (name) => {
      const officer = await person(`congan.${name}`);
      return { officer, units: world.scopeOf(officer).units };
    })
  );
  const units = offices.flatMap((office) => [...office.units]);
  const rows = await database.owner<{ state: RecordState }[]>`
    select state
    from record
    where kind = 'outreach-session' and status = 'recorded' and confirmed
      and day between '2013-08-01' and '2023-07-11' and unit = any (${units}::text[])
    order by md5(id::text)
    limit 500`;
  for (const { state } of rows) {
    const { header, values, id: record } = state;
    const office = offices.find((one) => one.units.has(header.unit));
    assert.ok(office);
    const wrong = header.day.replace('-02-29', '-02-28');
    const raw = { ...values, ...header, day: `${Number(wrong.slice(0, 4)) + 1}${wrong.slice(4)}` };
    const correction = { id: randomUUIDv7(), record, raw, note: 'Ghi nhầm năm' };
    await house.perform(correctRecord, office.officer, correction);
  }
  return rows.length;
}

/** A launch drive of 2015 that was forgotten. */
async function recordLate(): Promise<string> {
  const { unit, values, header } = await oneDrive();
  const record = randomUUIDv7();
  const officer = await officerOf(unit);
  const raw = { ...values, ...header, day: '2015-03-03', host: 'police', coHosts: [] };
  await house.perform(recordActivity, officer, { id: randomUUIDv7(), record, kind: 'launch-drive', raw });
  return record;
}

async function withdrawOne(): Promise<void> {
  const { unit, id: record } = await oneDrive();
  await house.perform(withdrawRecord, await officerOf(unit), {
    id: randomUUIDv7(),
    record,
    note: 'Ghi trùng'
  });
}

async function oneDrive() {
  const [row] = await database.owner<{ unit: string; state: RecordState }[]>`
    select r.unit, r.state from record r
    where r.kind = 'launch-drive' and r.status = 'recorded' and r.confirmed and r.host = 'police'
      and r.unit like '207%@0' and r.day between '2014-01-01' and '2014-12-31'
    order by r.day, r.id limit 1`;
  assert.ok(row);
  return { unit: row.unit, ...row.state };
}

async function officerOf(unit: string) {
  const world = await house.world();
  for (const name of communes) {
    const officer = await person(`congan.${name}`);
    if (world.scopeOf(officer).units.has(unit)) return officer;
  }
  return assert.fail(`nobody records in ${unit}`);
}
