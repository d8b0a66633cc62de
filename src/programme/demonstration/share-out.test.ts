import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';

import { shareOut } from './share-out.ts';

test('the shares always add up to the whole, and none differs from its exact part by one or more', () => {
  const weight = fc.double({ min: 0.001, max: 1_000, noNaN: true });
  fc.assert(
    fc.property(fc.nat(5_000), fc.array(weight, { minLength: 1, maxLength: 60 }), (total, weights) => {
      const shares = shareOut(total, weights);
      const all = weights.reduce((sum, one) => sum + one, 0);
      assert.equal(
        shares.reduce((sum, one) => sum + one, 0),
        total
      );
      assert.ok(
        shares.every((one, index) => Math.abs(one - (total * (weights[index] ?? 0)) / all) < 1.000_001)
      );
    })
  );
});
