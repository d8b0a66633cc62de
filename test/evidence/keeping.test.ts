import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import type { Person } from '#engine/rights/role.ts';
import { destroyExpiredEvidence } from '#jobs/destroy-expired-evidence.ts';
import attachEvidence from '#operations/evidence/attach-evidence.ts';
import detachEvidence from '#operations/evidence/detach-evidence.ts';
import evidenceFile from '#operations/evidence/evidence-file.ts';
import listEvidence from '#operations/evidence/list-evidence.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { openPlace } from '#store/evidence/open-place.ts';
import { within } from '#store/scope.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';
import { pdfFile } from './hostile-files.ts';
import { phonePhoto } from './pictures.ts';

const today = '2023-11-20';
const database = await testDatabase();
await loadCountry(database, today);
const at = await openTestHouse(database, today);
test.after(() => at.close());
const police = await at.person('commune-police', phuocHiep);
const front = await at.person('commune-front', phuocHiep, 'front');
const stranger = await at.person('commune-police', phuocDuc);
const place = openPlace(database.folder, {});
const values = { title: 'Tuyên truyền phòng, chống lừa đảo', topics: ['drugs'], form: 'session' };
let shade = 0;

/** Each time another picture. */
function newPhoto(): Promise<Uint8Array> {
  shade += 1;
  return phonePhoto(320, 240, `#0000${(16 + shade).toString(16)}`);
}

function held(unit = phuocHiep): Promise<string> {
  return at.held(outreachSession, unit, '2023-11-18', values);
}

async function attached(record: string, bytes: Uint8Array, more: object = {}, by = police): Promise<string> {
  const input = { id: randomUUIDv7(), record, name: 'Ảnh.jpg', consent: 'no-faces', ...more };
  const sent = { ...input, bytes: Buffer.from(bytes).toString('base64') };
  return (await at.house.perform(attachEvidence, by, sent)).hash;
}

function detached(record: string, hash: string, by: Person = police) {
  return at.house.perform(detachEvidence, by, { id: randomUUIDv7(), record, hash, note: 'Chọn nhầm ảnh' });
}

function taken(record: string, hash: string, by = police, size = 'whole') {
  return at.house.perform(evidenceFile, by, { record, hash, size });
}

function destroyedBy(day: string): Promise<number> {
  return destroyExpiredEvidence(database.owner, place, new Date(`${day}T05:00:00Z`));
}

test('who may see the record takes out the photo and its thumbnail, under a name that tells what they are', async () => {
  const record = await held();
  const hash = await attached(record, await newPhoto(), {
    name: 'IMG/../1.png',
    note: 'Bà con nghe tuyên truyền'
  });
  const [line] = await at.house.perform(listEvidence, front, { record });
  assert.equal(line?.attached.note, 'Bà con nghe tuyên truyền');
  assert.equal(line?.keptUntil, '2026-10-16');
  const whole = await taken(record, hash, front);
  const small = await taken(record, hash, front, 'thumbnail');
  assert.equal(whole.contentType, 'image/jpeg');
  assert.equal(whole.fileName, 'IMG-..-1.jpg');
  assert.equal(whole.bytes.length, line?.size);
  assert.ok(small.bytes.length > 0 && small.bytes.length !== whole.bytes.length);
});

test('another commune sees neither the record, nor its file, nor a row of either', async () => {
  const record = await held();
  const hash = await attached(record, await newPhoto());
  await assert.rejects(taken(record, hash, stranger), { code: 'no-such-record' });
  await assert.rejects(at.house.perform(listEvidence, stranger, { record }), { code: 'no-such-record' });
  await assert.rejects(attached(record, await newPhoto(), {}, stranger), { code: 'no-such-record' });
  await assert.rejects(detached(record, hash, stranger), { code: 'no-such-record' });
  const scope = (await at.house.world()).scopeOf(stranger);
  for (const writes of [false, true]) {
    await within(database.app, scope, writes, async (sql) => {
      assert.equal((await sql`select from evidence_content where hash = ${hash}`).length, 0);
      assert.equal((await sql`select from evidence_use where hash = ${hash}`).length, 0);
    });
  }
  await within(database.app, scope, true, async (sql) => {
    assert.equal((await sql`update evidence_content set destroyed_at = now()`).count, 0);
    assert.equal((await sql`update evidence_use set kept_until = '2023-01-01'`).count, 0);
  });
  const claim = within(
    database.app,
    scope,
    true,
    (sql) => sql`insert into evidence_use (record, hash, home) values (${record}, ${hash}, 'vn@0')`
  );
  await assert.rejects(claim, { code: '42501' });
});

test('the same content is kept once, and another commune that attaches it reads its own only', async () => {
  const photo = await newPhoto();
  const [here, there] = [await held(), await held(phuocDuc)];
  const hash = await attached(here, photo);
  assert.equal(await attached(there, photo, {}, stranger), hash);
  assert.equal((await database.owner`select from evidence_content where hash = ${hash}`).length, 1);
  assert.ok((await taken(there, hash, stranger)).bytes.length > 0);
  await assert.rejects(taken(here, hash, stranger), { code: 'no-such-record' });
});

test('the same file sent by many at once is kept once, whole, and every record carries it', async () => {
  const photo = await newPhoto();
  const records = await Promise.all(Array.from({ length: 6 }, () => held()));
  const hashes = await Promise.all(
    records.flatMap((record) => [attached(record, photo), attached(record, photo)])
  );
  const [hash = ''] = hashes;
  assert.deepEqual(new Set(hashes), new Set([hash]));
  for (const record of records) {
    assert.equal((await at.house.perform(listEvidence, police, { record })).length, 1);
    assert.ok((await taken(record, hash)).bytes.length > 0);
  }
  const folder = path.join(database.folder, 'evidence', hash.slice(0, 2));
  const files = readdirSync(folder).filter((name) => name.startsWith(hash));
  assert.deepEqual(files.toSorted(), [hash, `${hash}-nho`]);
});

test('a file is detached with its reason, by the side that attached it, and is then seen no more', async () => {
  const record = await held();
  const hash = await attached(record, await newPhoto());
  await assert.rejects(detached(record, hash, front), { code: 'not-own-evidence' });
  await detached(record, hash);
  await assert.rejects(taken(record, hash), { code: 'no-such-evidence' });
  await assert.rejects(detached(record, hash), { code: 'no-such-evidence' });
  assert.equal(await destroyedBy('2023-12-05'), 0);
  assert.equal(await destroyedBy('2023-12-06'), 1);
  assert.equal(await place.find(hash), undefined);
});

test('content is destroyed after the last day of all records that carry it; the entry stays and says when', async () => {
  const photo = await newPhoto();
  const [first, second] = [await held(), await held()];
  const hash = await attached(first, photo, { keptUntil: '2024-01-31' });
  await attached(second, photo, { keptUntil: '2024-03-31' });
  assert.equal(await destroyedBy('2024-02-15'), 0);
  assert.equal(await destroyedBy('2024-03-31'), 0);
  assert.equal(await destroyedBy('2024-04-01'), 1);
  assert.equal(await place.find(hash), undefined);
  assert.equal(await place.find(`${hash}-nho`), undefined);
  const [line] = await at.house.perform(listEvidence, police, { record: first });
  assert.equal(line?.name, 'Ảnh.jpg');
  assert.equal(line?.destroyedOn, '2024-04-01');
  await assert.rejects(taken(first, hash), { code: 'evidence-destroyed' });
  const [told] = await database.owner`
    select operation from audit where subject = ${hash} and operation = 'destroy-expired-evidence'`;
  assert.ok(told);
  assert.equal(await attached(second, photo), hash);
  assert.ok((await taken(second, hash)).bytes.length > 0, 'attached anew it is there again');
});

test('a paper without a last day is kept', async () => {
  const record = await held();
  const hash = await attached(record, pdfFile('/Lang (vi)'), { name: 'Biên bản.pdf', consent: undefined });
  await destroyedBy('2099-01-01');
  assert.equal((await taken(record, hash)).fileName, 'Biên bản.pdf');
});

test('a last day that has passed, or lies more than ten years away, is refused beside its field', async () => {
  const record = await held();
  for (const keptUntil of ['2023-11-19', '2033-11-21', '2024-02-30']) {
    await assert.rejects(attached(record, await newPhoto(), { keptUntil }), (error: object) => {
      assert.ok('details' in error);
      assert.ok(Object(error.details).fields.keptUntil, keptUntil);
      return true;
    });
  }
});

test('content that was altered or lost outside is not given out as if it were what was attached', async () => {
  const record = await held();
  const hash = await attached(record, await newPhoto());
  const file = path.join(database.folder, 'evidence', hash.slice(0, 2), hash);
  writeFileSync(file, 'khác');
  await assert.rejects(taken(record, hash), { code: 'evidence-not-kept' });
  rmSync(file);
  await assert.rejects(taken(record, hash), { code: 'evidence-not-kept' });
});
