import assert from 'node:assert/strict';
import test from 'node:test';
import { utils, write } from '@e965/xlsx';
import { prepare } from '#jobs/prepare.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import readWorkbook from '#operations/reading/read-workbook.ts';
import { workbookText } from '#operations/reading/workbook-text.ts';
import { isFile } from '#operations/file-output.ts';
import composeReport from '#operations/reports/compose-report.ts';
import { openHouse } from '#operations/stage.ts';
import { testDatabase } from '#test/database.ts';

const database = await testDatabase();
await prepare(database, () => undefined);
const house = await openHouse(database);
test.after(() => house.close());
const person = await personOfLogin(database.owner, 'doc.phuocson');
const year = { unit: '511@0', from: '2022-01-01', to: '2022-12-31' };

const table = [
  ['UBND HUYỆN PHƯỚC SƠN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['BIỂU TỔNG HỢP PHONG TRÀO NĂM 2022'],
  ['TT', 'Đơn vị', 'Tuyên truyền', null, 'Ghi chú'],
  [null, null, 'Số buổi', 'Lượt người'],
  [1, 'Xã Phước Hiệp', 12, '1.300', null],
  [2, 'phước đức', 9, '01/8/2022', 'chưa rõ'],
  [3, 'TT. Khâm Đức', 8, 450, null],
  [4, 'Xã Không Có', 1, 2, null],
  ['Tổng cộng', null, 31, 1752, null]
];

function fileOf(rows: readonly (readonly unknown[])[]): string {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = [utils.decode_range('C3:D3'), utils.decode_range('A9:B9')];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Biểu 1');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array).toString('base64');
}

const read = (more: object = {}) =>
  house.perform(readWorkbook, person, { file: fileOf(table), name: 'bieu.xlsx', ...year, ...more });

test('a workbook nobody mapped is read: headings become indicators, names become units, problems name cells', async () => {
  const { sheets } = await read();
  const [sheet] = sheets;
  assert.deepEqual(sheet?.mapping, {
    sheet: 'Biểu 1',
    headingRows: { from: 3, to: 4 },
    unitColumn: 'B',
    columns: [
      { column: 'C', indicator: 'outreach-sessions' },
      { column: 'D', indicator: 'outreach-attendances' }
    ],
    breakdowns: []
  });
  const names = (id: string) => house.world().then(({ territory }) => territory.find(id)?.name);
  const proposed = await Promise.all(
    (sheet?.proposed ?? []).map(async ({ cell, unitId, value }) => [cell, await names(unitId), value])
  );
  assert.deepEqual(proposed, [
    ['C5', 'Xã Phước Hiệp', 12],
    ['C6', 'Xã Phước Đức', 9],
    ['C7', 'Thị trấn Khâm Đức', 8],
    ['D5', 'Xã Phước Hiệp', 1300],
    ['D7', 'Thị trấn Khâm Đức', 450]
  ]);
  assert.deepEqual(
    sheet?.problems.map(({ cell, is }) => `${cell} ${is}`),
    ['C9 total-differs', 'D6 unread', 'C8 unknown-unit', 'D8 unknown-unit']
  );
});

test('what was proposed can be mended and given back', async () => {
  const mapping = {
    sheet: 'Biểu 1',
    headingRows: { from: 3, to: 4 },
    unitColumn: 'B',
    columns: [{ column: 'C', indicator: 'launch-sessions', from: '2021-01-01', to: '2021-12-31' }],
    breakdowns: [{ column: 'D', of: 'C' }]
  };
  const { sheets } = await read({ mapping });
  assert.deepEqual(sheets[0]?.mapping, mapping);
  assert.deepEqual(
    sheets[0]?.proposed.map(({ indicator, period: { from } }) => `${indicator} ${from}`),
    ['launch-sessions 2021-01-01', 'launch-sessions 2021-01-01', 'launch-sessions 2021-01-01']
  );
});

test('the same layout is known again next year, and nothing is stored', async () => {
  const next = table.map((row) =>
    row.map((one) => (typeof one === 'string' ? one.replace('2022', '2023') : one))
  );
  const [first, second] = [await read(), await read({ file: fileOf(next) })];
  assert.equal(second.sheets[0]?.layout, first.sheets[0]?.layout);
  const [kept] = await database.owner<
    readonly { papers: number }[]
  >`select count(*)::int as papers from paper`;
  assert.equal(kept?.papers, 0);
});

test('on the command line each problem is a sentence that names its cell', async () => {
  const { sheets } = await read();
  const text = workbookText(sheets, 0, 'vi');
  assert.match(text, /C {3}Tuyên truyền \/ Số buổi → Số buổi tuyên truyền, vận động/u);
  assert.match(text, /Ô C9 ghi tổng là 31, cộng các dòng được 30\./u);
  assert.match(text, /Ô C8: không tìm thấy “Xã Không Có” trong địa bàn đã chọn \(Huyện Phước Sơn\)\./u);
});

test('the row of the asked area is held against its parts and is not one more of them', async () => {
  const rows = table.map((row) => (row[0] === 'Tổng cộng' ? ['', 'Huyện Phước Sơn', 31, 1752, null] : row));
  const { sheets } = await read({ file: fileOf(rows) });
  assert.deepEqual(
    sheets[0]?.proposed.map(({ cell, unitId }) => [cell, unitId === year.unit]).filter(([, whole]) => whole),
    []
  );
  assert.deepEqual(sheets[0]?.totalRows, [{ row: 9, text: 'Huyện Phước Sơn' }]);
  assert.match(sheets[0]?.problems[0]?.say.vi ?? '', /Ô C9 ghi tổng là 31, cộng các dòng được 30/u);
  const alone = await read({ file: fileOf([...table.slice(0, 4), ['', 'Huyện Phước Sơn', 31, 1752, null]]) });
  assert.deepEqual(
    alone.sheets[0]?.proposed.map(({ cell, unitId }) => [cell, unitId]),
    [
      ['C5', '511@0'],
      ['D5', '511@0']
    ]
  );
});

test('a row that calls a town a commune is taken with a doubt, and the area above is not taken for the asked one', async () => {
  const rows = [
    ...table.slice(0, 4),
    [1, 'Xã Khâm Đức', 8, 450, null],
    [2, 'Tỉnh Quảng Nam', 900, 9000, null],
    [3, 'Xã Phước Đức', 1, 2, null]
  ];
  const { sheets } = await read({ file: fileOf(rows) });
  const { territory } = await house.world();
  assert.deepEqual(
    sheets[0]?.proposed.map(({ cell, unitId }) => [cell, territory.find(unitId)?.name]),
    [
      ['C5', 'Thị trấn Khâm Đức'],
      ['C7', 'Xã Phước Đức'],
      ['D5', 'Thị trấn Khâm Đức'],
      ['D7', 'Xã Phước Đức']
    ]
  );
  assert.deepEqual(
    sheets[0]?.problems.map(({ cell, is }) => `${cell} ${is}`),
    ['C5 named-otherwise', 'C6 unknown-unit', 'D5 named-otherwise', 'D6 unknown-unit']
  );
  const own = await read({ file: fileOf(rows), unit: '20722@0' });
  assert.deepEqual(
    own.sheets[0]?.proposed.map(({ unitId }) => unitId),
    ['20722@0', '20722@0']
  );
  const neighbour = await read({ file: fileOf(rows), unit: '20695@0' });
  assert.match(
    neighbour.sheets[0]?.problems[0]?.say.vi ?? '',
    /không tìm thấy “Xã Khâm Đức” trong địa bàn đã chọn \(Thị trấn Thạnh Mỹ\)/u
  );
});

test('a heading that no phrase covers is read as prose is, with its reason, and marked unsure', async () => {
  const rows = [
    ['Đơn vị', 'Vũ khí', 'Mô hình tự quản', 'Số tin nhân dân cung cấp', 'Số hộ'],
    ['Xã Phước Đức', 1, 2, 3, 4]
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([rows[0] ?? [], rows[1] ?? []]), 'Biểu 1');
  const file = Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array).toString(
    'base64'
  );
  const { sheets } = await read({ file });
  assert.deepEqual(
    sheets[0]?.headings.map(({ column, indicator, doubt }) => [column, indicator, doubt !== undefined]),
    [
      ['A', undefined, false],
      ['B', 'crude-weapons-handed-in', true],
      ['C', 'model-sites', true],
      ['D', 'citizen-reports', true],
      ['E', undefined, false]
    ]
  );
  assert.match(sheets[0]?.headings[2]?.doubt?.vi ?? '', /“mô hình tự quản”/u);
});

test('the annex of a review that this system wrote to Excel is known again: by place, and by year', async () => {
  const span = { unit: '511@0', from: '2013-08-01', to: '2023-07-11' };
  const file = await house.perform(composeReport, person, {
    report: 'ten-year-review',
    ...span,
    format: 'xlsx'
  });
  assert.ok(isFile(file));
  const { sheets } = await house.perform(readWorkbook, person, {
    file: Buffer.from(file.bytes).toString('base64'),
    name: 'tong-ket.xlsx',
    ...span
  });
  const [byYear, byPlace] = sheets;
  assert.equal(byPlace?.by, 'review-annex-places');
  assert.equal(byPlace.proposedCount, 96);
  const sessions = byYear?.proposed.filter(({ indicator }) => indicator === 'outreach-sessions') ?? [];
  assert.deepEqual(
    sessions.map(({ unitId, period: { from, to } }) => `${unitId} ${from} ${to}`).slice(0, 2),
    ['511@0 2013-08-01 2013-12-31', '511@0 2014-01-01 2014-12-31']
  );
  // The row below the sum tells what both sides did, and is of no unit.
  assert.deepEqual(
    [...new Set(byYear?.problems.map(({ is, cell }) => `${is} ${cell.slice(1)}`))],
    ['unknown-unit 18']
  );
});

test('a long sheet is told page by page', async () => {
  const { sheets } = await read({ offset: 3, limit: 1 });
  assert.deepEqual(
    [sheets[0]?.proposed.map(({ cell }) => cell), sheets[0]?.proposedCount, sheets[0]?.problemCount],
    [['D5'], 5, 4]
  );
});
