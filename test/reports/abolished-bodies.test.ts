import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { day } from '#basis/day.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import * as write from '#engine/documents/write.ts';
import { abolishedLabel, abolishedNames } from '#engine/territory/abolished-names.ts';
import { territory } from '#engine/territory/territory.ts';
import { abolishedBodies } from '#operations/verifying/abolished-bodies.ts';
import { parseSuccessions, parseUnits } from '#programme/territory/unit-tables.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../data/units/${name}.csv`, import.meta.url), 'utf8');
const country = territory(parseUnits(read('units')), parseSuccessions(read('successions')));
const today = day('2026-11-23');
const khamDuc = '20722@2025-07-01';

function named(text: string, on = today, near?: string): readonly string[] {
  return abolishedNames(text, { territory: country, day: on, near }).map((one) => one.text);
}

test('a district that is gone is named with its last day and what stands in its place', () => {
  const text = 'Công an huyện Phước Sơn phối hợp tổ chức 12 buổi.';
  const [found, ...others] = abolishedNames(text, { territory: country, day: today });
  assert.ok(found);
  assert.deepEqual(others, []);
  assert.equal(text.slice(found.at, found.at + found.text.length), 'huyện Phước Sơn');
  assert.equal(found.since, '2025-07-01');
  assert.match(
    abolishedLabel(found).vi,
    /^“huyện Phước Sơn” đã thôi là đơn vị hành chính từ 01\/7\/2025; .*xã Khâm Đức/u
  );
});

test('on a day when it stood there is nothing to say', () => {
  assert.deepEqual(named('Công an huyện Phước Sơn', day('2023-07-11')), []);
});

test('a name that a standing body bears is no mistake', () => {
  assert.deepEqual(named('xã Phước Hiệp, thành phố Đà Nẵng'), []);
});

test('capitals, the old place of the tone mark, and the Party committee are understood', () => {
  assert.deepEqual(named('ỦY BAN NHÂN DÂN HUYỆN PHƯỚC SƠN'), ['HUYỆN PHƯỚC SƠN']);
  assert.deepEqual(named('Huyện uỷ Phước Sơn; Tỉnh ủy Quảng Nam'), [
    'Huyện uỷ Phước Sơn',
    'Tỉnh ủy Quảng Nam'
  ]);
  assert.deepEqual(named('huyện Vạn Ninh, tỉnh Khánh Hoà'), ['huyện Vạn Ninh']);
});

test('a list says the kind once', () => {
  assert.deepEqual(named('các huyện Phước Sơn, Nam Giang và Bắc Trà My đã sơ kết'), [
    'huyện Phước Sơn',
    'Nam Giang',
    'Bắc Trà My'
  ]);
});

test('a text that says it itself is left alone, and so are words that are no name', () => {
  assert.deepEqual(named('địa bàn huyện Phước Sơn (cũ); nguyên huyện Phước Sơn; huyện Phước Sơn cũ'), []);
  assert.deepEqual(named('đạt tiêu chuẩn xã an toàn về an ninh, trật tự'), []);
  assert.deepEqual(named('Chủ tịch UBND xã. Phước Sơn là tên cũ.'), []);
});

test('the longest name is meant, over dashes as well', () => {
  assert.deepEqual(named('tỉnh Bà Rịa - Vũng Tàu và tỉnh Bà Rịa – Vũng Tàu'), [
    'tỉnh Bà Rịa - Vũng Tàu',
    'tỉnh Bà Rịa – Vũng Tàu'
  ]);
});

test('near a unit, its own province tells whom a common name means', () => {
  assert.deepEqual(named('Công an xã Phước Kim', today, khamDuc), ['xã Phước Kim']);
  // A commune of that name stands in Đồng Nai, and none in Đà Nẵng.
  assert.deepEqual(named('Mặt trận xã Phước Sơn'), []);
});

test('who signs must stand on the day of signing; what is told, on the last day told of', () => {
  const document: OfficialDocument = {
    type: 'bao-cao',
    masthead: { issuers: ['Công an huyện Phước Sơn'], sign: 'BC-CA', place: 'Phước Sơn' },
    subject: 'kết quả năm 2022',
    body: [write.part('Kết quả'), write.paragraph`Huyện Phước Sơn đã tổ chức nhiều hoạt động.`],
    signatures: [{ title: 'Trưởng Công an' }],
    recipients: ['UBND tỉnh Quảng Nam'],
    archive: 'VT',
    appendices: []
  };
  const told = (tellsUpTo: string): unknown =>
    abolishedBodies(document, { territory: country, day: today, tellsUpTo: day(tellsUpTo) }).map(
      ({ name, where }) => [name, where.map(({ vi }) => vi)]
    );
  assert.deepEqual(told('2022-12-31'), [
    ['Huyện Phước Sơn', ['Cơ quan ban hành']],
    ['Tỉnh Quảng Nam', ['Nơi nhận']]
  ]);
  assert.deepEqual(told('2026-10-31'), [
    ['Huyện Phước Sơn', ['Cơ quan ban hành', 'Mục “Kết quả”']],
    ['Tỉnh Quảng Nam', ['Nơi nhận']]
  ]);
});

test('a long text is looked through in no time, whatever the number of names', () => {
  const text = 'Công an xã Phước Hiệp phối hợp với Mặt trận tổ chức 12 buổi tuyên truyền. '.repeat(4_000);
  assert.deepEqual(named(text), []);
});
