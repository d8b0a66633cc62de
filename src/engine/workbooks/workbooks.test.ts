import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import { cellName, columnNumber } from './cell-name.ts';
import { findHeadingRows } from './find-headings.ts';
import { headingsOf } from './headings.ts';
import { layoutOf } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { numberIn } from './number-in.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';
import { type Given, sheetOfCells } from './sheet-of-cells.ts';
import { totalIn } from './total-row.ts';
import { findUnitColumn } from './unit-column.ts';

function sheet(rows: readonly (readonly Given[])[], more: { merged?: string; hidden?: number } = {}): Sheet {
  const made = sheetOfCells(rows, more);
  return {
    ...made,
    rows: made.rows.map((row) => (row.row === more.hidden ? { ...row, isHidden: true } : row))
  };
}

const period = { from: day('2022-01-01'), to: day('2022-12-31') };
const mapping: Mapping = {
  headingRows: { from: 4, to: 6 },
  unitColumn: 2,
  columns: [
    { column: 3, indicator: 'outreach-sessions' },
    { column: 4, indicator: 'outreach-attendances' }
  ],
  period
};

const head: readonly (readonly Given[])[] = [
  ['UBND HUYỆN PHƯỚC SƠN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['BIỂU TỔNG HỢP CÔNG TÁC TUYÊN TRUYỀN'],
  [],
  ['STT', 'Đơn vị', 'Tuyên truyền', null],
  [null, null, 'Số buổi', 'Lượt người'],
  ['A', 'B', 1, 2]
];
const merged = 'A1:C1 A2:D2 A4:A5 B4:B5 C4:D4';
const places: readonly (readonly Given[])[] = [
  [1, 'Xã Phước Hiệp', 12, '1.300'],
  [2, 'Xã Phước Đức', '-', 900],
  [3, 'TT. Khâm Đức', 8, '450']
];
const table = sheet([...head, ...places, ['Tổng cộng', null, 20, 2650]], { merged });

test('cells are named as at the edges of the sheet', () => {
  assert.deepEqual([cellName(7, 2), cellName(1, 28), columnNumber('ab')], ['B7', 'AB1', 28]);
});

test('a merged heading over several rows becomes one heading for each column', () => {
  assert.deepEqual(findHeadingRows(table), mapping.headingRows);
  const headings = headingsOf(table, mapping.headingRows);
  assert.deepEqual(
    headings.map(({ text }) => text),
    ['STT', 'Đơn vị', 'Tuyên truyền / Số buổi', 'Tuyên truyền / Lượt người']
  );
  assert.equal(findUnitColumn(table, mapping.headingRows, headings), 2);
});

test('years over columns are headings, not figures', () => {
  const years = sheet([
    ['Đơn vị', 2021, 2022],
    ['Phước Hiệp', 3, 4]
  ]);
  assert.deepEqual(findHeadingRows(years), { from: 1, to: 1 });
});

test('a sheet without figures has no headings', () => {
  assert.equal(findHeadingRows(sheet([['Kính gửi', 'Công an tỉnh'], ['Nơi nhận']])), undefined);
});

test('numbers typed as text are read in the Vietnamese way, and marked', () => {
  const read = (text: string) => {
    const found = numberIn({ column: 1, text });
    return found.is === 'number' ? [found.value, found.doubt !== undefined] : found.is;
  };
  assert.deepEqual(['1.300', '1.300,5', '1,5', '1 300', ' 05 ', '1.234.567'].map(read), [
    [1300, false],
    [1300.5, false],
    [1.5, false],
    [1300, false],
    [5, false],
    [1234567, false]
  ]);
  assert.deepEqual(['1,234,567', '1.5'].map(read), [
    [1234567, true],
    [1.5, true]
  ]);
  assert.deepEqual(['-', '', '–', 'x'].map(read), Array(4).fill('nothing'));
  assert.deepEqual(
    ['01/8/2023', '1,300', '12%', '#REF!', '8/10', 'đã báo cáo'].map(read),
    Array(6).fill('unread')
  );
});

test('a number that the program turned into a day is not taken', () => {
  const found = numberIn({ column: 1, text: '01/05/2023', number: 45047, isDate: true });
  assert.equal(found.is, 'unread');
});

test('a row of sums is known by its word, and a place or an office that sounds like it is not', () => {
  const total = (...given: readonly Given[]) =>
    totalIn(sheetOfCells([given]).rows[0] ?? { row: 1, cells: [] });
  const sums = ['Tổng', 'CỘNG', 'Tổng cộng', 'Toàn huyện', 'Cộng khối xã:', 'Tổng số (9 xã)', 'Toàn xã'];
  assert.deepEqual(
    sums.filter((word) => total(null, word, 5) === undefined),
    []
  );
  const others = ['Công an xã', 'Xã Tổng Cọt', 'Tổng Cọt', 'Công Lý', 'Xã Phước Công', 'Toàn Thắng'];
  assert.deepEqual(
    others.filter((word) => total(1, word, 5) !== undefined),
    []
  );
});

test('each place is proposed with its cell; the row of sums counts nothing and agrees', () => {
  const { proposed, totalRows, problems } = readSheet(table, mapping);
  assert.deepEqual(
    proposed.map(({ cell, unit, value, fromText }) => [cell, unit, value, fromText === true]),
    [
      ['C7', 'Xã Phước Hiệp', 12, false],
      ['C9', 'TT. Khâm Đức', 8, false],
      ['D7', 'Xã Phước Hiệp', 1300, true],
      ['D8', 'Xã Phước Đức', 900, false],
      ['D9', 'TT. Khâm Đức', 450, true]
    ]
  );
  assert.deepEqual([totalRows, problems], [[{ row: 10, text: 'Tổng cộng' }], []]);
});

test('a sum that its rows do not make is told by its cell', () => {
  const wrong = sheet([...head, ...places, ['Tổng cộng', null, 21, 2650]], { merged });
  const { problems } = readSheet(wrong, mapping);
  assert.deepEqual(
    problems.map(({ cell, is, say }) => [cell, is, say.vi]),
    [['C10', 'total-differs', 'Ô C10 ghi tổng là 21, cộng các dòng được 20.']]
  );
});

test('sums of groups and a sum at the top are held against their own rows', () => {
  const rows: readonly (readonly Given[])[] = [
    ['Toàn huyện', null, 30, null],
    ['I. Cộng khối xã', null, 20, null],
    [1, 'Xã Phước Hiệp', 12, null],
    [2, 'Xã Phước Đức', 8, null],
    ['II. Cộng khối thị trấn', null, 10, null],
    [1, 'TT. Khâm Đức', 10, null]
  ];
  const { proposed, problems, totalRows } = readSheet(sheet([...head, ...rows], { merged }), mapping);
  assert.deepEqual([proposed.length, totalRows.length, problems], [3, 3, []]);
});

test('a hidden row is proposed, marked, and a sum that leaves it out is told', () => {
  const rows = [...head, ...places, ['Tổng cộng', null, 12, 2200]];
  const { proposed, problems } = readSheet(sheet(rows, { merged, hidden: 9 }), mapping);
  assert.equal(proposed.filter(({ isHidden }) => isHidden).length, 2);
  const sums = problems.filter(({ is }) => is === 'total-differs');
  assert.deepEqual(
    sums.map(({ cell, say }) => [cell, /dòng ẩn/u.test(say.vi)]),
    [
      ['C10', true],
      ['D10', true]
    ]
  );
});

test('the same place twice, a number without a place, and a lost thousand are told by their cells', () => {
  const rows: readonly (readonly Given[])[] = [
    ...places,
    [4, 'xã phước hiệp', 1, null],
    [5, null, 7, null],
    [6, 'Xã Phước Mỹ', null, 1.3],
    [7, 'Xã Phước Năng', 'nhiều', null]
  ];
  const { problems } = readSheet(sheet([...head, ...rows], { merged }), mapping);
  assert.deepEqual(problems.map(({ cell, is }) => `${cell} ${is}`).sort(), [
    'C10 said-twice',
    'C11 no-unit',
    'C13 unread',
    'D12 doubtful'
  ]);
});

test('a layout is known again next year and below other titles, and another column makes another', () => {
  const again = sheet(
    [['Biểu số 3'], ...head].map((row) => row.map((one) => (one === 'Số buổi' ? 'SỐ BUỔI' : one))),
    { merged: 'A5:A6 B5:B6 C5:D5' }
  );
  const first = layoutOf(headingsOf(table, mapping.headingRows));
  assert.equal(layoutOf(headingsOf(again, { from: 5, to: 7 })), first);
  const other = sheet([...head.slice(0, 4), [null, null, 'Số đợt', 'Lượt người']], { merged });
  assert.notEqual(layoutOf(headingsOf(other, { from: 4, to: 5 })), first);
});
