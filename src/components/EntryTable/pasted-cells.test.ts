import assert from 'node:assert/strict';
import test from 'node:test';

import { pastedCells, pastedId } from './pasted-cells.ts';

test('a copied part of a sheet falls into cells, and a plain text stays one', () => {
  assert.deepEqual(pastedCells('5\tThôn 1\r\n7\tThôn 2\r\n'), [
    ['5', 'Thôn 1'],
    ['7', 'Thôn 2']
  ]);
  assert.equal(pastedCells('Họp dân'), undefined);
  assert.equal(pastedCells('Họp dân\n'), undefined);
});

test('the id of a pasted row is a UUID', () => {
  assert.match(
    pastedId((bytes) => bytes.fill(171)),
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u
  );
});
