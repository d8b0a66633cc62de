import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import { Document, Packer, Paragraph } from 'docx';

import figure from '#operations/figures/figure.ts';
import acceptClaims from '#operations/reading/accept-claims.ts';
import addPaper from '#operations/reading/add-paper.ts';
import listPapers from '#operations/reading/list-papers.ts';
import showPaper from '#operations/reading/show-paper.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());

const police = await told.person('commune-police', phuocHiep);
const elsewhere = await told.person('commune-police', '20710@0');
const text =
  'Năm 2016, xã Phước Hiệp tổ chức 45 buổi tuyên truyền với 2.300 lượt người tham gia. Nhân dân cung cấp hơn 20 nguồn tin có giá trị.';

const handedIn = (by = police, words = text, id = randomUUIDv7()) =>
  told.house.perform(addPaper, by, {
    id,
    file: Buffer.from(words, 'utf8').toString('base64'),
    name: 'Báo cáo năm 2016.txt',
    unit: phuocHiep,
    from: '2016-01-01',
    to: '2016-12-31'
  });

test('an old report is read, and a figure of it enters with its place once a person accepts it', async () => {
  const { paper } = await handedIn();
  const shown = await told.house.perform(showPaper, police, { paper });
  const sessions = shown.claims.find(({ indicator }) => indicator === 'outreach-sessions');
  assert.ok(sessions);
  assert.deepEqual(
    [sessions.text, sessions.about, sessions.span.from],
    ['45 buổi tuyên truyền', phuocHiep, '2016-01-01']
  );
  const asked = { indicator: 'outreach-sessions', unit: phuocHiep, from: '2016-01-01', to: '2016-12-31' };
  assert.deepEqual((await told.house.perform(figure, police, asked)).reported, []);

  const { start, end } = sessions;
  const claim = { id: randomUUIDv7(), start, end, ...asked, value: 45, bound: 'exact' };
  await told.house.perform(acceptClaims, police, { paper, claims: [claim] });
  const { reported } = await told.house.perform(figure, police, asked);
  assert.deepEqual(
    reported.map(({ value, source }) => [value, source]),
    [[45, 'Báo cáo năm 2016.txt']]
  );
  await told.house.perform(acceptClaims, police, { paper, claims: [{ ...claim, id: randomUUIDv7() }] });
  assert.equal((await told.house.perform(figure, police, asked)).reported.length, 1);
  const after = await told.house.perform(showPaper, police, { paper });
  assert.deepEqual(
    after.accepted.map((one) => [one.start, one.value]),
    [[start, 45]]
  );
  assert.equal((await told.house.perform(listPapers, police, {}))[0]?.accepted, 1);
});

test('the same report cannot enter twice, not even as another format, and sending it twice is no error', async () => {
  const id = randomUUIDv7();
  const words = `${text} Bản khác.`;
  assert.deepEqual(await handedIn(police, words, id), { paper: id, known: false, remarks: [] });
  assert.deepEqual(await handedIn(police, words, id), { paper: id, known: true, remarks: [] });
  await assert.rejects(handedIn(police, words.replaceAll(' ', '\n ')), { code: 'paper-known' });
  const word = new Document({ sections: [{ children: [new Paragraph(words)] }] });
  const file = (await Packer.toBuffer(word)).toString('base64');
  const asWord = {
    id: randomUUIDv7(),
    file,
    name: 'x.docx',
    unit: phuocHiep,
    from: '2016-01-01',
    to: '2016-12-31'
  };
  await assert.rejects(told.house.perform(addPaper, police, asWord), { code: 'paper-known' });
});

test('nobody sees or takes from a report of another commune', async () => {
  await assert.rejects(handedIn(elsewhere, `${text} Của xã khác.`), { code: 'not-allowed' });
  const { paper } = await handedIn(police, `${text} Chỉ của Phước Hiệp.`);
  await assert.rejects(told.house.perform(showPaper, elsewhere, { paper }), { code: 'no-such-paper' });
  const claim = {
    id: randomUUIDv7(),
    start: 0,
    end: 8,
    indicator: 'outreach-sessions',
    unit: '20710@0',
    from: '2016-01-01',
    to: '2016-12-31',
    value: 1,
    bound: 'exact'
  };
  await assert.rejects(told.house.perform(acceptClaims, elsewhere, { paper, claims: [claim] }), {
    code: 'no-such-paper'
  });
  await assert.rejects(told.house.perform(acceptClaims, police, { paper, claims: [claim] }), {
    code: 'claim-refused'
  });
});

test('when one of several figures is refused, none enters', async () => {
  const { paper } = await handedIn(police, `${text} Lần cuối.`);
  const good = {
    start: 0,
    end: 8,
    indicator: 'outreach-sessions',
    unit: phuocHiep,
    from: '2015-01-01',
    to: '2015-12-31',
    value: 7,
    bound: 'exact'
  };
  const claims = [
    { ...good, id: randomUUIDv7() },
    { ...good, id: randomUUIDv7(), start: 9_000, end: 9_010 }
  ];
  await assert.rejects(told.house.perform(acceptClaims, police, { paper, claims }), {
    code: 'claim-refused'
  });
  assert.deepEqual((await told.house.perform(showPaper, police, { paper })).accepted, []);
});
