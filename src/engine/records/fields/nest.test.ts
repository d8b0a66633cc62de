import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { nest } from './nest.ts';

test('Dotted names of a form become counts and rows', () => {
  const flat = {
    title: 'A',
    coHosts: ['front', 'youth-union'],
    'byField.drugs': '3',
    'awardees.10.name': 'C',
    'awardees.0.kind': 'group',
    'awardees.2.name': 'B'
  };
  assert.deepEqual(nest(flat), {
    title: 'A',
    coHosts: ['front', 'youth-union'],
    byField: { drugs: '3' },
    awardees: [{ kind: 'group' }, { name: 'B' }, { name: 'C' }]
  });
});

test('Nesting never throws, reaches no prototype and loses no plain name', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__.x', 'a.__proto__', 'constructor.prototype.x', 'a.b.c.d.e')
  );
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), (flat) => {
      const nested = nest(flat);
      assert.equal(({} as Record<string, unknown>)['x'], undefined);
      for (const key of Object.keys(flat)) if (!key.includes('.')) assert.ok(Object.hasOwn(nested, key));
    })
  );
});
