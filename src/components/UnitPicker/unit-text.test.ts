import assert from 'node:assert/strict';
import test from 'node:test';

import { pickedUnit, unitIn, unitsMatching, unitText } from './unit-text.ts';

test('a chosen unit is read back from the text of its choice', () => {
  const choice = { id: '20728@2025-07-01', name: 'Xã Khâm Đức', detail: 'thành phố Đà Nẵng' };
  assert.equal(unitIn(unitText(choice)), choice.id);
  assert.equal(unitIn('20728@0'), '20728@0');
});

test('a text without an id stays as it was typed', () => {
  assert.equal(unitIn(' phuoc chanh '), 'phuoc chanh');
});

const units = [
  { id: '1@0', name: 'Xã Phước Hiệp' },
  { id: '2@0', name: 'Xã Phước Hiệp Trung' },
  { id: '3@0', name: 'Thị trấn Khâm Đức' },
  { id: '4@0', name: 'Xã Đắc Pring', detail: 'đến 30/6/2025' }
];

test('units are found by words without diacritics, and a whole name goes before a part of one', () => {
  const found = (typed: string) => unitsMatching(units, typed).map(({ id }) => id);
  assert.deepEqual(found('phuoc hiep'), ['1@0']);
  assert.deepEqual(found('xã Phước Hiệp'), ['1@0']);
  assert.deepEqual(found('hiep phuoc'), ['1@0', '2@0']);
  assert.deepEqual(found('dac'), ['4@0']);
  assert.deepEqual(found('2025'), ['4@0']);
  assert.deepEqual(found(' '), []);
});

test('a tapped match is taken, and no more once another name was typed', () => {
  const form = new FormData();
  form.set('unit', 'phuoc');
  form.set('unit.asked', 'phuoc');
  form.set('unit.found', '2@0');
  assert.equal(pickedUnit(form, 'unit'), '2@0');
  form.set('unit', 'Khâm Đức');
  assert.equal(pickedUnit(form, 'unit'), 'Khâm Đức');
});
