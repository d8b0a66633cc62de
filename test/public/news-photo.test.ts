import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import attachEvidence from '#operations/evidence/attach-evidence.ts';
import draftNews from '#operations/news/draft-news.ts';
import publishNews from '#operations/news/publish-news.ts';
import takeDownNews from '#operations/news/take-down-news.ts';
import newsPhoto from '#operations/public/news-photo.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';
import { phonePhoto } from '../evidence/pictures.ts';

const today = '2025-06-20';
const database = await testDatabase();
await loadCountry(database, today);
const { house, ...made } = await opened();
test.after(() => house.close());

async function opened() {
  const testHouse = await openTestHouse(database, today);
  const police = await testHouse.person('commune-police', phuocHiep);
  const leader = await testHouse.person('police-leader', phuocHiep);
  const values = { title: 'Tuyên truyền phòng, chống lừa đảo', topics: ['drugs'], form: 'session' };
  const record = await testHouse.held(outreachSession, phuocHiep, '2025-06-18', values);
  return { house: testHouse.house, police, leader, record };
}

const { police, leader, record } = made;
const bytes = Buffer.from(await phonePhoto(320, 240)).toString('base64');
const attached = { id: randomUUIDv7(), record, name: 'a.jpg', bytes, consent: 'asked' };
const { hash } = await house.perform(attachEvidence, police, attached);

const drafted = (more: object) => ({
  id: randomUUIDv7(),
  item: randomUUIDv7(),
  unit: phuocHiep,
  title: 'Họp dân',
  day: '2025-06-18',
  text: 'Thôn họp về phòng cháy.',
  record,
  photo: hash,
  photoWords: 'Bà con ngồi họp trong nhà văn hóa',
  ...more
});

async function photoIsGiven(): Promise<boolean> {
  return house.perform(newsPhoto, undefined, { hash }).then(
    () => true,
    () => false
  );
}

test('a photo is given to everybody while the news it belongs to is published, and not a moment longer', async () => {
  assert.equal(await photoIsGiven(), false);
  const draft = drafted({});
  await house.perform(draftNews, police, draft);
  assert.equal(await photoIsGiven(), false);
  await house.perform(publishNews, leader, { id: randomUUIDv7(), item: draft.item });
  assert.equal(await photoIsGiven(), true);
  await house.perform(takeDownNews, leader, { id: randomUUIDv7(), item: draft.item, reason: 'Sai ảnh' });
  assert.equal(await photoIsGiven(), false);
});

test('a photo needs words for whoever does not see it, and has to be carried by the record that is named', async () => {
  await assert.rejects(house.perform(draftNews, police, drafted({ photoWords: undefined })));
  await assert.rejects(house.perform(draftNews, police, drafted({ photo: 'a'.repeat(64) })));
  await assert.rejects(house.perform(draftNews, police, drafted({ record: undefined })));
});
