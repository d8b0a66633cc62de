import assert from 'node:assert/strict';
import test from 'node:test';

import { csvCells } from './csv-cells.ts';

test('a table is read with semicolons, commas or tabs, with quotes and line breaks inside them', () => {
  assert.deepEqual(csvCells('\uFEFFNgày;Nội dung\r\n5/7;"Họp ""dân""; thôn 2"\r\n\r\n'), [
    ['Ngày', 'Nội dung'],
    ['5/7', 'Họp "dân"; thôn 2']
  ]);
  assert.deepEqual(csvCells('a,b\n1,"x\ny"'), [
    ['a', 'b'],
    ['1', 'x\ny']
  ]);
  assert.deepEqual(csvCells('a\tb\n\t2'), [
    ['a', 'b'],
    ['', '2']
  ]);
  assert.deepEqual(csvCells(''), []);
});
