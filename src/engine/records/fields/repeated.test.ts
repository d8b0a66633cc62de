import assert from 'node:assert/strict';
import test from 'node:test';

import type { FieldSet } from '../field.ts';
import { repeatedValues } from './repeated.ts';

const label = { vi: 'Ô thử', en: 'Trial' };
const options = [{ id: 'drugs', label }];
const fields: FieldSet = {
  title: { type: 'text', label },
  number: { type: 'text', label, isOwn: true },
  form: { type: 'choice', label, options },
  topics: { type: 'choices', label, options },
  ceremony: { type: 'yes-no', label },
  attendances: { type: 'count', label },
  byField: { type: 'counts', label, options },
  endsOn: { type: 'day', label }
};

test('a record that repeats another takes over its words and choices and none of its numbers and days', () => {
  const values = {
    title: 'Họp dân',
    number: '12/QĐ-UBND',
    form: 'drugs',
    topics: ['drugs'],
    ceremony: false,
    attendances: 85,
    byField: { drugs: 3 },
    endsOn: '2026-05-01'
  };
  assert.deepEqual(repeatedValues(fields, values), {
    title: 'Họp dân',
    form: 'drugs',
    topics: ['drugs'],
    ceremony: false
  });
});
