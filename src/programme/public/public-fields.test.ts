import assert from 'node:assert/strict';
import test from 'node:test';

import { kinds } from '../catalogue.ts';
import { publicFields } from './public-fields.ts';

/** Said once more, so that making a field public takes two deliberate steps. */
const agreed = {
  'community-model': ['area', 'exemplar', 'model'],
  'festival-day': ['ceremony', 'edition', 'festival']
};

test('exactly the agreed fields of records are public; a new field is private', () => {
  assert.deepEqual(
    Object.fromEntries(publicFields.map(({ kind, fields }) => [kind, fields.toSorted()])),
    agreed
  );
});

test('no number of a record is public before it is approved', () => {
  for (const { kind, fields } of publicFields) {
    for (const field of fields) {
      assert.ok(
        !['count', 'counts', 'rows'].includes(kinds.get(kind)?.fields[field]?.type ?? 'count'),
        field
      );
    }
  }
});
