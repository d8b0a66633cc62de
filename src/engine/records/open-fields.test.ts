import assert from 'node:assert/strict';
import test from 'node:test';

import { openFields } from './open-fields.ts';

const label = { vi: 'Ô thử', en: 'Trial' };
const options = [{ id: 'a', label }];
const fields = {
  title: { type: 'text', label },
  form: { type: 'choice', label, options, required: true },
  people: { type: 'count', label },
  leaflets: { type: 'count', label },
  rating: { type: 'choice', label, options },
  place: { type: 'choice', label, options }
} as const;

test('required fields, the title and what a kind calls telling stand open; the others are folded', () => {
  const { open, folded } = openFields({ fields, titledBy: 'title', telling: ['people'] });
  assert.deepEqual(Object.keys(open), ['title', 'form', 'people']);
  assert.deepEqual(Object.keys(folded), ['leaflets', 'rating', 'place']);
});

test('without a word of the kind numbers stand open, and a fold of one or two fields is not made', () => {
  assert.deepEqual(Object.keys(openFields({ fields, titledBy: 'title' }).open), Object.keys(fields));
});
