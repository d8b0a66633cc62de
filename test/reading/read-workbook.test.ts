import assert from 'node:assert/strict';
import test from 'node:test';
import { utils, write } from '@e965/xlsx';
import { prepare } from '#jobs/prepare.ts';
import { personOfLogin } from '#operations/people/person-of.ts';
import readWorkbook from '#operations/reading/read-workbook.ts';
import { workbookText } from '#operations/reading/workbook-text.ts';
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
    ]
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
    columns: [{ column: 'C', indicator: 'launch-sessions', from: '2021-01-01', to: '2021-12-31' }]
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
  const text = workbookText(sheets, 'vi');
  assert.match(text, /C {3}Tuyên truyền \/ Số buổi → Số buổi tuyên truyền, vận động/u);
  assert.match(text, /Ô C9 ghi tổng là 31, cộng các dòng được 30\./u);
  assert.match(text, /Ô C8: không tìm thấy “Xã Không Có” trong địa bàn đã chọn\./u);
});
