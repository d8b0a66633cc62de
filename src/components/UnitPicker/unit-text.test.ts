import assert from 'node:assert/strict';
import test from 'node:test';

import { unitIn, unitText } from './unit-text.ts';

test('a chosen unit is read back from the text of its choice', () => {
  const choice = { id: '20728@2025-07-01', name: 'Xã Khâm Đức', detail: 'thành phố Đà Nẵng' };
  assert.equal(unitIn(unitText(choice)), choice.id);
  assert.equal(unitIn('20728@0'), '20728@0');
});

test('a text without an id stays as it was typed', () => {
  assert.equal(unitIn(' phuoc chanh '), 'phuoc chanh');
});
