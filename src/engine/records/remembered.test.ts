import assert from 'node:assert/strict';
import test from 'node:test';

import type { FieldSet } from './field.ts';
import { rememberedOf } from './remembered.ts';

const label = { vi: 'Ô thử', en: 'Trial' };
const options = [
  { id: 'drugs', label },
  { id: 'traffic', label }
];
const fields: FieldSet = {
  title: { type: 'text', label },
  number: { type: 'text', label, isOwn: true },
  topics: { type: 'choices', label, options },
  people: { type: 'count', label }
};

test('what was written most often comes first, of equals the latest; numbers and own texts are not offered', () => {
  const past = [
    {
      hamlet: 'Thôn 2',
      coHosts: ['front'],
      values: { title: 'Họp dân', number: '1', topics: ['traffic'], people: 80 }
    },
    { hamlet: 'Thôn 1', coHosts: [], values: { title: 'Phổ biến luật', topics: ['drugs', 'traffic'] } },
    { hamlet: 'Thôn 1', coHosts: ['womens-union'], values: undefined },
    { hamlet: undefined, coHosts: [], values: { title: 'Phổ biến luật' } }
  ];
  assert.deepEqual(rememberedOf(fields, past), {
    hamlets: ['Thôn 1', 'Thôn 2'],
    coHosts: ['front'],
    byField: { title: ['Phổ biến luật', 'Họp dân'], topics: ['traffic', 'drugs'] }
  });
});
