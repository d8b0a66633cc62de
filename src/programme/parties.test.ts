import assert from 'node:assert/strict';
import test from 'node:test';
import { parties, sideOf } from './parties.ts';

test('Member organisations sit with the Front, and the police are the other side', () => {
  assert.equal(sideOf('womens-union'), 'front');
  assert.equal(sideOf('police'), 'police');
  assert.equal(sideOf('peoples-committee'), undefined);
});

test('No two parties share an id', () => {
  assert.equal(new Set(parties.map(({ id }) => id)).size, parties.length);
});
