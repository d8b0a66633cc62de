import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';
import { utils, write } from '@e965/xlsx';
import { describeFigure } from '#operations/figures/describe-figure.ts';
import figure from '#operations/figures/figure.ts';
import acceptWorkbook from '#operations/reading/accept-workbook.ts';
import addWorkbook from '#operations/reading/add-workbook.ts';
import keepLayout from '#operations/reading/keep-layout.ts';
import listLayouts from '#operations/reading/list-layouts.ts';
import readWorkbook from '#operations/reading/read-workbook.ts';
import removeLayout from '#operations/reading/remove-layout.ts';
import renameLayout from '#operations/reading/rename-layout.ts';
import showWorkbook from '#operations/reading/show-workbook.ts';
import outreachSession from '#programme/records/outreach-session.ts';
import { workbooks } from '#programme/workbook-catalogue.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { house } = told;
const district = '511@0';
const session = { title: 'Họp dân', topics: ['drugs'], form: 'session', attendances: 80 };
const police = await told.person('police-leader', district);
const below = await told.person('commune-police', phuocHiep);

/** Headings that no phrase knows, so that only what was told counts. */
function fileOf(year: number, numbers: readonly (readonly number[])[], titles = 1): string {
  const rows = [
    ...Array.from({ length: titles }, (_, at) => [`Biểu số ${at + 1}, năm ${year}`]),
    ['Tên', 'K1', 'K2', 'K3'],
    ['Xã Phước Hiệp', ...(numbers[0] ?? [])],
    ['Xã Phước Đức', ...(numbers[1] ?? [])]
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Biểu 1');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array).toString('base64');
}

const spanOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const handIn = (file: string, year: number, id = randomUUIDv7()) =>
  house.perform(addWorkbook, police, { id, file, name: `K ${year}`, unit: district, ...spanOf(year) });

const mapping = {
  headingRows: { from: 2, to: 2 },
  unitColumn: 'A',
  columns: [{ column: 'B', indicator: 'outreach-sessions' }],
  breakdowns: [{ column: 'C', of: 'B' }]
};

test('a workbook handed in waits: it is shown, and nothing of it is in the figures', async () => {
  const { paper } = await handIn(
    fileOf(2015, [
      [12, 3, 9],
      [8, 9, 9]
    ]),
    2015
  );
  const shown = await house.perform(showWorkbook, police, { paper });
  assert.deepEqual(
    [shown.names, shown.mapping?.columns, shown.proposed, shown.first.length],
    [[{ name: 'Biểu 1', isHidden: false }], [], [], 4]
  );
  const { problems, proposed } = await house.perform(showWorkbook, police, { paper, mapping });
  assert.deepEqual(
    proposed.map(({ cell, value }) => [cell, value]),
    [
      ['B3', 12],
      ['B4', 8]
    ]
  );
  assert.deepEqual(
    problems.map(({ cell, is }) => [cell, is]),
    [['C4', 'part-above-whole']]
  );
  const asked = { indicator: 'outreach-sessions', unit: phuocHiep, ...spanOf(2015) };
  assert.deepEqual((await house.perform(figure, police, asked)).reported, []);
});

test('the same workbook cannot be handed in twice, under whatever name', async () => {
  await assert.rejects(
    handIn(
      fileOf(2015, [
        [12, 3, 9],
        [8, 9, 9]
      ]),
      2016
    ),
    { code: 'paper-known' }
  );
});

test('cells of a workbook handed in are accepted by their names, each once', async () => {
  const id = randomUUIDv7();
  await handIn(
    fileOf(2014, [
      [5, 3, 9],
      [8, 2, 9]
    ]),
    2014,
    id
  );
  const accept = () =>
    house.perform(acceptWorkbook, police, {
      paper: id,
      unit: district,
      ...spanOf(2014),
      sheet: 'Biểu 1',
      mapping,
      cells: ['B3']
    });
  assert.equal((await accept()).accepted, 1);
  await assert.rejects(accept(), { code: 'claim-refused' });
  const asked = { indicator: 'outreach-sessions', unit: phuocHiep, ...spanOf(2014) };
  assert.deepEqual(
    (await house.perform(figure, police, asked)).reported.map(({ value, source }) => [value, source]),
    [[5, 'K 2014, trang tính Biểu 1, ô B3']]
  );
  const { proposed } = await house.perform(showWorkbook, police, { paper: id, mapping });
  assert.deepEqual(
    proposed.map(({ cell, accepted }) => [cell, accepted]),
    [
      ['B3', 5],
      ['B4', undefined]
    ]
  );
});

test('a counted figure says how it stands to what the sheet says, and where that is written', async () => {
  const asked = { indicator: 'outreach-sessions', unit: phuocHiep, ...spanOf(2014) };
  const answer = await house.perform(figure, police, asked);
  assert.deepEqual(Object.keys(answer.reported[0]?.place ?? {}), ['paper', 'start']);
  const text = describeFigure(answer, 'vi');
  assert.match(text, /theo báo cáo: 5 buổi \(K 2014, trang tính Biểu 1, ô B3\)\. Chưa có số đếm được/u);
  await told.held(outreachSession, phuocHiep, '2014-03-01', session);
  const counted = await house.perform(figure, police, asked);
  assert.deepEqual(counted.result, { known: true, value: 1, bound: 'exact', low: 1, high: 1 });
  assert.match(describeFigure(counted, 'vi'), /Số đếm được ít hơn báo cáo 4 buổi\./u);
});

test('a kept layout is recognised next year under other titles, for the office and those below it', async () => {
  const { paper } = await handIn(
    fileOf(2017, [
      [1, 1, 1],
      [2, 2, 2]
    ]),
    2017
  );
  const { layout } = await house.perform(showWorkbook, police, { paper });
  const id = randomUUIDv7();
  await house.perform(keepLayout, police, { id, name: 'Biểu K của huyện', layout, mapping });
  const next = {
    file: fileOf(
      2018,
      [
        [7, 1, 1],
        [9, 2, 2]
      ],
      3
    ),
    name: 'b',
    unit: district,
    ...spanOf(2018)
  };
  const { sheets } = await house.perform(readWorkbook, police, next);
  assert.deepEqual(
    [sheets[0]?.by, sheets[0]?.recognised.map(({ label }) => label.vi), sheets[0]?.mapping?.headingRows],
    [id, ['Biểu K của huyện'], { from: 4, to: 4 }]
  );
  assert.deepEqual(
    sheets[0]?.proposed.map(({ cell, value }) => [cell, value]),
    [
      ['B5', 7],
      ['B6', 9]
    ]
  );
  const own = await house.perform(readWorkbook, below, { ...next, unit: phuocHiep });
  assert.equal(own.sheets[0]?.by, id);
  const anew = await house.perform(readWorkbook, police, { ...next, by: 'none' });
  assert.deepEqual([anew.sheets[0]?.by, anew.sheets[0]?.proposed], [undefined, []]);
});

test('a kept layout is renamed and removed by its own area only', async () => {
  const { kept } = await house.perform(listLayouts, police, {});
  const [one] = kept;
  assert.ok(one?.isOwn);
  await assert.rejects(house.perform(renameLayout, below, { layout: one.id, name: 'Của xã' }), {
    code: 'no-such-layout'
  });
  await assert.rejects(house.perform(removeLayout, below, { layout: one.id }), { code: 'no-such-layout' });
  await house.perform(renameLayout, police, { layout: one.id, name: 'Biểu K (mới)' });
  assert.deepEqual(
    (await house.perform(listLayouts, below, {})).kept.map(({ name, isOwn }) => [name, isOwn]),
    [['Biểu K (mới)', false]]
  );
  await house.perform(removeLayout, police, { layout: one.id });
  assert.deepEqual((await house.perform(listLayouts, police, {})).kept, []);
  const [row] = await database.owner<readonly { count: number }[]>`
    select count(*)::int as count from audit where operation in ('keep-layout', 'rename-layout', 'remove-layout')`;
  assert.equal(row?.count, 3);
});

test('telling the same headings anew replaces what the office kept', async () => {
  const keep = (name: string, indicator: string) =>
    house.perform(keepLayout, police, {
      id: randomUUIDv7(),
      name,
      layout: 'A:ten|B:k#',
      mapping: { ...mapping, breakdowns: [], columns: [{ column: 'B', indicator }] }
    });
  await keep('Lần đầu', 'outreach-sessions');
  await keep('Lần sau', 'launch-drives');
  const { kept } = await house.perform(listLayouts, police, {});
  assert.deepEqual(
    kept.map(({ name, indicators }) => [name, indicators]),
    [['Lần sau', ['launch-drives']]]
  );
});

test('every declared layout is recognised on its own example and states what it says', async () => {
  for (const { id, example } of workbooks.values()) {
    const rows = example.sheet.rows.map(({ cells }) => {
      const row: (string | number | null)[] = [];
      for (const { column, text, number } of cells) row[column - 1] = number ?? text;
      return row;
    });
    const sheet = utils.aoa_to_sheet(rows);
    sheet['!merges'] = example.sheet.merged.map(({ fromRow, fromColumn, toRow, toColumn }) => ({
      s: { r: fromRow - 1, c: fromColumn - 1 },
      e: { r: toRow - 1, c: toColumn - 1 }
    }));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Biểu');
    const file = Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array).toString(
      'base64'
    );
    const { sheets } = await house.perform(readWorkbook, police, {
      file,
      name: 'b',
      unit: district,
      ...spanOf(2016)
    });
    const [read] = sheets;
    assert.equal(read?.by, id);
    const values = new Map(read.proposed.map(({ cell, value }) => [cell, value]));
    for (const [cell, value] of Object.entries(example.states))
      assert.equal(values.get(cell), value, `${id} ${cell}`);
    assert.deepEqual(read.problems, [], id);
  }
});
