import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import attachEvidence from '#operations/evidence/attach-evidence.ts';
import showRecord from '#operations/records/show-record.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { openPlace } from '#store/evidence/open-place.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';
import exifr from 'exifr';
import sharp from 'sharp';
import { heicPhoto, phonePhoto } from './pictures.ts';

const today = '2023-11-20';
const database = await testDatabase();
await loadCountry(database, today);
const house = await openTestHouse(database, today);
test.after(() => house.close());
const police = await house.person('commune-police', phuocHiep);
const place = openPlace(database.folder, {});
const values = { title: 'Tuyên truyền phòng, chống lừa đảo', topics: ['drugs'], form: 'session' };
const record = await house.held(outreachSession, phuocHiep, '2023-11-18', values);

function attached(bytes: Uint8Array, more: object = {}) {
  const input = { id: randomUUIDv7(), record, name: 'IMG_0001.JPG', consent: 'asked', ...more };
  return house.house.perform(attachEvidence, police, {
    ...input,
    bytes: Buffer.from(bytes).toString('base64')
  });
}

test('a photo is kept upright and bounded, without its place or anything else it carried', async () => {
  const sent = await phonePhoto();
  assert.ok((await exifr.gps(Buffer.from(sent)))?.latitude, 'the photo that is sent tells its place');
  const { hash } = await attached(sent);
  const kept = await place.find(hash);
  assert.ok(kept);
  assert.equal(await exifr.parse(Buffer.from(kept), true).then((found) => found?.latitude), undefined);
  assert.equal(Buffer.from(kept).includes('Exif'), false);
  const { width, height, format } = await sharp(kept).metadata();
  assert.deepEqual({ width, height, format }, { width: 1365, height: 2048, format: 'jpeg' });
  const right = await sharp(kept).extract({ left: 1200, top: 1000, width: 1, height: 1 }).raw().toBuffer();
  assert.ok(
    (right[0] ?? 0) > 240 && (right[2] ?? 0) < 120,
    'what was above lies on the right, as the phone was held'
  );
  const { state } = await house.house.perform(showRecord, police, { record });
  const evidence = state.evidence.find((one) => one.hash === hash);
  assert.deepEqual(evidence, {
    hash,
    name: 'IMG_0001.JPG',
    type: 'image/jpeg',
    size: kept.length,
    consent: 'asked',
    keptUntil: '2026-10-16'
  });
});

test('a HEIC photo of a phone is kept as JPEG', async () => {
  const { hash } = await attached(heicPhoto(), { name: 'IMG_0002.HEIC', consent: 'no-people' });
  const kept = await place.find(hash);
  assert.ok(kept);
  const { width, height, format } = await sharp(kept).metadata();
  assert.deepEqual({ width, height, format }, { width: 96, height: 64, format: 'jpeg' });
});

test('sending the same id again attaches nothing more', async () => {
  const id = randomUUIDv7();
  const bytes = await phonePhoto(640, 480);
  assert.equal((await attached(bytes, { id })).known, false);
  assert.equal((await attached(bytes, { id })).known, true);
});

test('a photo about which nothing is said of consent is refused', async () => {
  await assert.rejects(attached(await phonePhoto(64, 64), { consent: undefined }), {
    code: 'evidence-without-consent'
  });
  await assert.rejects(attached(await phonePhoto(64, 64), { consent: 'perhaps' }), { code: 'input-refused' });
});
