import assert from 'node:assert/strict';
import test from 'node:test';
import { utils, write } from '@e965/xlsx';
import figure from '#operations/figures/figure.ts';
import acceptWorkbook from '#operations/reading/accept-workbook.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const police = await told.person('commune-police', phuocHiep);
const elsewhere = await told.person('commune-police', '20710@0');

const book = utils.book_new();
const rows = [
  ['Đơn vị', 'Số buổi tuyên truyền', 'Lượt người dự tuyên truyền'],
  ['Xã Phước Hiệp', 12, '1.300'],
  ['Xã Phước Đức', 9, 400]
];
utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Biểu 1');
const file = Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array).toString('base64');
const period = { from: '2016-01-01', to: '2016-12-31' };
const given = { file, name: 'bieu-2016.xlsx', unit: phuocHiep, ...period, sheet: 'Biểu 1' };

test('a chosen cell becomes a reported total with file, sheet and cell; the others do not', async () => {
  const { accepted } = await told.house.perform(acceptWorkbook, police, { ...given, cells: ['C2'] });
  assert.equal(accepted, 1);
  const asked = { unit: phuocHiep, ...period };
  const of = async (indicator: string) =>
    (await told.house.perform(figure, police, { ...asked, indicator })).reported;
  assert.deepEqual(
    (await of('outreach-attendances')).map(({ value, source }) => [value, source]),
    [[1300, 'bieu-2016.xlsx, trang tính Biểu 1, ô C2']]
  );
  assert.deepEqual(await of('outreach-sessions'), []);
});

test('a cell enters once, and one refused cell leaves the others out', async () => {
  const again = (cells: readonly string[]) =>
    told.house.perform(acceptWorkbook, police, { ...given, cells: [...cells] });
  await assert.rejects(again(['B2', 'C2']), { code: 'claim-refused' });
  await assert.rejects(again(['B2', 'C3']), { code: 'claim-refused' });
  await assert.rejects(again(['B9']), { code: 'claim-refused' });
  assert.equal((await again(['B2'])).accepted, 1);
});

test('another commune’s police may not accept it', async () => {
  await assert.rejects(
    told.house.perform(acceptWorkbook, elsewhere, { ...given, cells: ['B2'] }),
    (error: { status?: number }) => error.status === 403
  );
});
