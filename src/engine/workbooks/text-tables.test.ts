import assert from 'node:assert/strict';
import test from 'node:test';
import { cellClaims } from './cell-claims.ts';
import { headingMatcher } from './match-heading.ts';
import { textTables } from './text-tables.ts';

const label = (vi: string) => ({ vi, en: vi });
const match = headingMatcher([
  { id: 'sessions', label: label('Số buổi tuyên truyền'), phrases: ['buổi tuyên truyền'] },
  { id: 'drives', label: label('Số đợt phát động'), phrases: ['đợt phát động'] }
]);

const byPlace = [
  'Phụ lục kèm theo báo cáo',
  'TT \tĐơn vị \tTuyên truyền \t\tGhi chú \t',
  ' \t \tSố buổi \tTỷ lệ \t \t',
  '1 \tXã Phước Hiệp \t1.312 \t95 \t \t',
  '2 \tXã Phước Đức \t9 \t5 \t \t',
  'Cộng \t \t1.321 \t100 \t \t',
  'Hết.'
].join('\n');

test('a table in a text has its rows, its headings over several columns, and the place of each cell', () => {
  const [table, more] = textTables(byPlace);
  assert.deepEqual([table?.sheet.rows.length, more], [5, undefined]);
  assert.deepEqual(table?.sheet.merged, [{ fromRow: 1, toRow: 1, fromColumn: 3, toColumn: 4 }]);
  const place = table?.placeOf(3, 3);
  assert.equal(byPlace.slice(place?.start, place?.end), '1.312');
  assert.equal(table?.placeOf(3, 5), undefined);
});

test('bare numbers under headings count what the heading says, of the place of their row', () => {
  const found = cellClaims(textTables(byPlace)[0]?.sheet ?? { name: '', rows: [], merged: [] }, match);
  assert.deepEqual(
    found.map(({ indicator, unit, value }) => [indicator, unit, value]),
    [
      ['sessions', 'Xã Phước Hiệp', 1312],
      ['sessions', 'Xã Phước Đức', 9],
      ['sessions', undefined, 1321]
    ]
  );
});

test('a table that names in its rows what is counted is read by them, its columns being years', () => {
  const text = [
    'TT\tNội dung\tĐVT\tNăm 2015\tNăm 2016\tSo với năm trước',
    '1\tSố buổi tuyên truyền\tbuổi\t12\t15\t3',
    '2\tSố đợt phát động\tđợt\t4\t5\t1',
    '3\tViệc khác\tviệc\t1\t2\t1'
  ].join('\n');
  const found = cellClaims(textTables(text)[0]?.sheet ?? { name: '', rows: [], merged: [] }, match);
  assert.deepEqual(
    found.map(({ indicator, year, value }) => [indicator, year?.from.slice(0, 4), value]),
    [
      ['sessions', '2015', 12],
      ['sessions', '2016', 15],
      ['drives', '2015', 4],
      ['drives', '2016', 5]
    ]
  );
});

test('lines of prose with a tab in them are no table that counts anything', () => {
  const text = 'Điều 1.\tTổ chức 12 buổi tuyên truyền.\nĐiều 2.\tBáo cáo trước ngày 15.';
  assert.deepEqual(
    textTables(text).flatMap(({ sheet }) => cellClaims(sheet, match)),
    []
  );
});
