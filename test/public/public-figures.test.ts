import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import reopenWindow from '#operations/issuing/reopen-window.ts';
import draftNews from '#operations/news/draft-news.ts';
import listNews from '#operations/news/list-news.ts';
import publishNews from '#operations/news/publish-news.ts';
import takeDownNews from '#operations/news/take-down-news.ts';
import issuedWithCode from '#operations/verifying/issued-with-code.ts';
import publicFestival from '#operations/public/public-festival.ts';
import publicFigures, { type PublicFigure } from '#operations/public/public-figures.ts';
import publicModels from '#operations/public/public-models.ts';
import publicNews from '#operations/public/public-news.ts';
import { publicIds } from '#programme/public/public-indicators.ts';
import { leastTold, sensitiveIds } from '#programme/public/sensitive.ts';
import { openOffice } from '../reports/signing.ts';

const khamDuc = '20722@2025-07-01';
const phuocHiep = '20728@2025-07-01';
const office = await openOffice();
const { house } = office;

async function figuresOf(unit?: string): Promise<readonly PublicFigure[]> {
  return (await house.perform(publicFigures, undefined, { unit })).figures;
}

test('both communes of the demonstration tell 2025 and 2026, one by signed reports, one by closed spans', async () => {
  for (const [unit, isSigned] of [
    [khamDuc, true],
    [phuocHiep, false]
  ] as const) {
    const figures = await figuresOf(unit);
    assert.deepEqual([...new Set(figures.map(({ year }) => year))].slice(0, 2), [2026, 2025]);
    assert.ok(figures.every(({ paper }) => (paper !== undefined) === isSigned));
    assert.ok(figures.some(({ indicator, told }) => indicator === 'outreach-sessions' && Number(told) > 5));
  }
});

test('the report behind a public figure is found by its code, without a sign-in', async () => {
  const [figure] = await figuresOf(khamDuc);
  const { issued } = await house.perform(issuedWithCode, undefined, { code: figure?.paper?.code });
  assert.equal(issued?.issuedOn, figure?.approvedOn);
});

test('only declared indicators are told, and no small sensitive count nor what is behind it', async () => {
  for (const { indicator, told, records, behind } of await figuresOf()) {
    assert.ok(publicIds.has(indicator), indicator);
    if (!sensitiveIds.has(indicator)) continue;
    assert.ok(told === 'withheld' || told === undefined || told >= leastTold, `${indicator} ${told}`);
    assert.deepEqual([records, behind], [0, { months: [] }]);
  }
});

test('what opens behind a figure are numbers that add up to it', async () => {
  const figure = (await figuresOf(phuocHiep)).find(({ id }) =>
    id.endsWith('outreach-sessions/2025/as-it-stood')
  );
  const months = figure?.behind.months ?? [];
  assert.equal(
    months.reduce((sum, { value }) => sum + value, 0),
    figure?.told
  );
  assert.equal(
    months.reduce((sum, { records }) => sum + records, 0),
    figure?.records
  );
  assert.equal(months.length, 12);
});

test('a closing that is opened again approves nothing until both sides accept it anew', async () => {
  const leader = await office.person('lanhdao.congan.phuocson');
  const before = await figuresOf(phuocHiep);
  const span = { unit: phuocHiep, from: '2026-01-01', to: '2026-06-30' };
  const { today } = await house.world();
  await house.perform(reopenWindow, leader, { ...span, until: today, note: 'Ghi bổ sung một buổi' });
  const after = await figuresOf(phuocHiep);
  assert.ok(before.some(({ year }) => year === 2026));
  assert.ok(!after.some(({ year }) => year === 2026));
  assert.ok(after.some(({ year }) => year === 2025));
});

test('a model is told with its declared fields and nothing else, and one that was given up is not', async () => {
  const { models } = await house.perform(publicModels, undefined, { unit: phuocHiep });
  assert.ok(models.length > 3);
  const [row] = await house.database.owner<{ fields: object }[]>`
    select fields from public_records('community-model', array[${models[0]?.unit ?? ''}]) limit 1`;
  assert.ok(Object.keys(row?.fields ?? {}).every((name) => ['model', 'area', 'exemplar'].includes(name)));
  const { models: all } = await house.perform(publicModels, undefined, {});
  const [{ retired } = { retired: 0 }] = await house.database.owner<{ retired: number }[]>`
    select count(*)::int as retired from record
    where kind = 'community-model' and state -> 'steps' -> -1 ->> 'step' = 'retired'
      and id = any (${all.map(({ id }) => id)}::uuid[])`;
  assert.equal(retired, 0);
});

test('a kind that is not declared public gives nothing, whoever asks the database', async () => {
  const rows = await house.database.app`select * from public_records('listening-forum', null)`;
  assert.equal(rows.length, 0);
});

test('the festival tells the item that the office published, and places where it was held', async () => {
  const { planned, held } = await house.perform(publicFestival, undefined, { unit: khamDuc });
  assert.deepEqual(
    planned.map(({ from }) => from),
    ['2026-08-01']
  );
  assert.equal(held[0]?.edition, '2026');
});

test('news is read by everybody once a leader published it, and no more once it was taken down', async () => {
  const writer = await office.person('congan.khamduc');
  const leader = await office.person('lanhdao.congan.khamduc');
  const item = randomUUIDv7();
  const draft = {
    id: randomUUIDv7(),
    item,
    unit: khamDuc,
    title: 'Họp dân',
    day: '2026-11-10',
    text: 'Thôn họp về phòng cháy.'
  };
  await house.perform(draftNews, writer, draft);
  assert.deepEqual((await house.perform(publicNews, undefined, { item })).items, []);
  await assert.rejects(house.perform(publishNews, writer, { id: randomUUIDv7(), item }));
  await house.perform(publishNews, leader, { id: randomUUIDv7(), item });
  await house.perform(draftNews, writer, { ...draft, id: randomUUIDv7(), title: 'Họp dân lần hai' });
  const shown = await house.perform(publicNews, undefined, { item });
  assert.deepEqual(
    shown.items.map(({ title }) => title),
    ['Họp dân']
  );
  await house.perform(takeDownNews, leader, { id: randomUUIDv7(), item, reason: 'Sai ngày' });
  assert.deepEqual((await house.perform(publicNews, undefined, { item })).items, []);
  const { items } = await house.perform(listNews, writer, {});
  const own = items.find((one) => one.item === item);
  assert.deepEqual([own?.standing, own?.reason], ['taken-down', 'Sai ngày']);
});

test('news that names a citizen is refused beside the field', async () => {
  const writer = await office.person('congan.khamduc');
  const draft = {
    id: randomUUIDv7(),
    item: randomUUIDv7(),
    unit: khamDuc,
    title: 'Giúp dân',
    day: '2026-11-10'
  };
  await assert.rejects(
    house.perform(draftNews, writer, { ...draft, text: 'Đã giúp bà Nguyễn Thị Hoa sửa nhà.' }),
    (error: { details?: { fields?: object } }) => 'text' in (error.details?.fields ?? {})
  );
});

test('an office writes no news for another commune, and a draft is not seen there', async () => {
  const writer = await office.person('congan.khamduc');
  const item = randomUUIDv7();
  const draft = { id: randomUUIDv7(), item, title: 'Tin', day: '2026-11-10', text: 'Lời của tin.' };
  await assert.rejects(house.perform(draftNews, writer, { ...draft, unit: phuocHiep }));
  await house.perform(draftNews, writer, { ...draft, unit: khamDuc });
  const other = await office.person('congan.phuochiep');
  const { items } = await house.perform(listNews, other, { unit: khamDuc });
  assert.ok(!items.some((one) => one.item === item));
});
