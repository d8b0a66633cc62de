import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basis/day.ts';
import { year } from '#basis/period.ts';
import type { OfficialDocument } from './document.ts';
import { figuresOf } from './figures-of.ts';
import {
  appendixPointer,
  heldTogether,
  numberLine,
  placeAndDate,
  romanNumber,
  signatureLines
} from './fixed-phrases.ts';
import { type Figure, figure, inline, text } from './inline.ts';
import { ended, marked } from './marked.ts';
import { uniqueNames } from './unique-names.ts';
import { clause, list, paragraph, part, point, section, table } from './write.ts';

function sessions(id: string): Figure {
  return figure({
    id,
    text: '12 buổi',
    href: '/so-lieu/outreach-sessions',
    value: 12,
    bound: 'exact',
    indicator: 'outreach-sessions',
    unit: '511@0',
    period: year(2023),
    records: 12
  });
}

const report: OfficialDocument = {
  type: 'bao-cao',
  masthead: { issuers: ['Công an huyện Phước Sơn'], sign: 'BC-CAH', place: 'Phước Sơn' },
  subject: 'Kết quả năm 2023',
  body: [
    part('Kết quả'),
    paragraph`Đã tổ chức ${sessions('a')} và ${sessions('b')}.`,
    table({
      columns: [{ align: 'left', width: 1 }],
      header: [[{ text: 'Số buổi' }]],
      rows: [{ cells: [[sessions('c')]] }]
    })
  ],
  signatures: [{ authority: [{ by: 'KT.', of: 'Trưởng Công an huyện' }], title: 'Phó Trưởng Công an huyện' }],
  recipients: ['Như trên'],
  archive: 'VT, Đội XDPT',
  appendices: [{ title: 'Số liệu', orientation: 'landscape', body: [list([sessions('d')])] }]
};

test('figures are listed in the order they are read, appendices last', () => {
  assert.deepEqual(
    figuresOf(report).map((one) => one.id),
    ['a', 'b', 'c', 'd']
  );
});

test('parts, sections and points are numbered as in a báo cáo, and each level starts again', () => {
  const body = [part('A'), section('B'), point`C`, point`D`, section('E'), point`F`, part('G'), clause`H`];
  assert.deepEqual(
    marked(body).map((one) => one.mark),
    ['I.', '1.', 'a)', 'b)', '2.', 'a)', 'II.', '1.']
  );
});

test('the fifth point is đ) because Vietnamese letters go a, b, c, d, đ', () => {
  const body = [point`1`, point`2`, point`3`, point`4`, point`5`];
  assert.equal(marked(body).at(-1)?.mark, 'đ)');
});

test('the end mark takes the place of the last full stop', () => {
  assert.deepEqual(ended([paragraph`Đã tổng kết.`]), [paragraph`Đã tổng kết./.`]);
  assert.deepEqual(ended([list([text('a')], [text('b.')])]), [list([text('a')], [text('b./.')])]);
  assert.equal(ended(report.body).length, report.body.length + 1);
});

test('an undecided number leaves room to write it, a decided one below ten gets a leading zero', () => {
  assert.match(numberLine(report.masthead), /^Số: \u00a0+\/BC-CAH$/);
  assert.equal(numberLine({ ...report.masthead, number: 5 }), 'Số: 05/BC-CAH');
});

test('place and date stand with a comma between them, and an undecided day leaves room', () => {
  assert.equal(
    placeAndDate({ ...report.masthead, day: day('2023-07-11') }),
    'Phước Sơn, ngày 11 tháng 7 năm 2023'
  );
  assert.match(placeAndDate(report.masthead), /ngày\u00a0+tháng\u00a0+năm/);
});

test('an appendix says which document it belongs to', () => {
  const signed = { ...report, masthead: { ...report.masthead, number: 5, day: day('2023-07-11') } };
  assert.equal(
    appendixPointer(signed),
    '(Kèm theo Báo cáo số 05/BC-CAH ngày 11 tháng 7 năm 2023 của Công an huyện Phước Sơn)'
  );
});

test('a deputy signs below the post he signs for', () => {
  assert.deepEqual(signatureLines(report.signatures[0]), [
    'KT. TRƯỞNG CÔNG AN HUYỆN',
    'PHÓ TRƯỞNG CÔNG AN HUYỆN'
  ]);
});

test('a template joins words and keeps figures as figures', () => {
  assert.deepEqual(inline`Có ${sessions('a')} tại ${'xã'} Phước Chánh`, [
    text('Có '),
    sessions('a'),
    text(' tại xã Phước Chánh')
  ]);
});

test('a short line breaks neither compound words nor a word from its number', () => {
  const lines = heldTogether('CÔNG AN THÀNH PHỐ ĐÀ NẴNG, an ninh Tổ quốc năm 2024').split(' ');
  assert.deepEqual(
    lines.map((one) => one.replaceAll('\u00a0', '_')),
    ['CÔNG', 'AN', 'THÀNH_PHỐ', 'ĐÀ', 'NẴNG,', 'an_ninh', 'Tổ_quốc', 'năm_2024']
  );
});

test('Roman numbers are right up to fifty', () => {
  assert.deepEqual([1, 4, 9, 14, 38, 49, 50].map(romanNumber), [
    'I',
    'IV',
    'IX',
    'XIV',
    'XXXVIII',
    'XLIX',
    'L'
  ]);
});

test('names stay unique and within their length', () => {
  const name = uniqueNames({ shape: (id) => id.replaceAll('-', '_'), joint: '_', longest: 6 });
  assert.deepEqual(['abcdef', 'abc-def', 'ABCDEF', 'x'].map(name), ['abcdef', 'abc_de', 'ABCD_2', 'x']);
});

test('a document survives being stored as JSON', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
});
