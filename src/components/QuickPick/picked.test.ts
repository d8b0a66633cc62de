import assert from 'node:assert/strict';
import test from 'node:test';

import { pickedIn, quickName } from './picked.ts';

test('a tapped choice is read, and what was typed beside it goes before', () => {
  const form = new FormData();
  assert.equal(pickedIn(form, 'hamlet'), '');
  form.set(quickName('hamlet'), 'Thôn 2');
  form.set('hamlet', '  ');
  assert.equal(pickedIn(form, 'hamlet'), 'Thôn 2');
  form.set('hamlet', 'Tổ 5');
  assert.equal(pickedIn(form, 'hamlet'), 'Tổ 5');
});
