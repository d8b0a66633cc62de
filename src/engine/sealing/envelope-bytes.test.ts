import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { envelopeBytes, parseEnvelope } from './envelope-bytes.ts';
import { bodySteps, fileSteps, padded, unpadded } from './padding.ts';

const reader = (fill: number) => ({
  kind: 'receiver' as const,
  key: fill.toString(16).padStart(32, '0'),
  bytes: new Uint8Array(113).fill(fill)
});
const good = {
  commitment: new Uint8Array(32),
  keys: [reader(1), reader(2)],
  parts: [new Uint8Array(2048 + 16), new Uint8Array(65_536 + 16)]
};

test('bytes of any kind are read or refused, never an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      assert.equal(parseEnvelope(bytes), undefined);
    })
  );
  const bytes = envelopeBytes(good);
  fc.assert(
    fc.property(fc.nat(bytes.length), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, noise) => {
      const changed = Uint8Array.from(bytes);
      changed.set(noise.subarray(0, bytes.length - at), at);
      const read = parseEnvelope(changed);
      if (read) assert.deepEqual(envelopeBytes(read), changed);
    })
  );
});

test('an envelope cut off anywhere, or with a byte more, is refused', () => {
  const bytes = envelopeBytes(good);
  assert.deepEqual(parseEnvelope(bytes), good);
  for (let end = 0; end < 600; end += 1) assert.equal(parseEnvelope(bytes.subarray(0, end)), undefined);
  assert.equal(parseEnvelope(bytes.subarray(0, -1)), undefined);
  assert.equal(parseEnvelope(new Uint8Array([...bytes, 0])), undefined);
});

test('sizes beside the steps, keys twice, no reader and too many are refused', () => {
  const odd = { ...good, parts: [new Uint8Array(2049 + 16)] };
  const swapped = { ...good, parts: good.parts.toReversed() };
  const twice = { ...good, keys: [reader(1), reader(1)] };
  const nobody = { ...good, keys: [] };
  const many = { ...good, keys: Array.from({ length: 61 }, (_, nth) => reader(nth)) };
  const wordless = { ...good, parts: [] };
  for (const bad of [odd, swapped, twice, nobody, many, wordless]) {
    assert.equal(parseEnvelope(envelopeBytes(bad)), undefined);
  }
});

test('what is padded has one of a few sizes and comes back the same', () => {
  for (const steps of [bodySteps, fileSteps]) {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (content) => {
        const whole = padded(content, steps);
        assert.ok(whole && steps.includes(whole.length));
        assert.deepEqual(unpadded(whole), Uint8Array.from(content));
      })
    );
  }
  assert.equal(padded(new Uint8Array(4 * 1024 * 1024), fileSteps), undefined);
});

test('a false length or something in the filler is refused', () => {
  const whole = padded(new Uint8Array([1, 2, 3]), bodySteps);
  assert.ok(whole);
  for (const [at, value] of [
    [0, 255],
    [3, 2],
    [2047, 1]
  ] as const) {
    assert.equal(unpadded(Uint8Array.from(whole).fill(value, at, at + 1)), undefined);
  }
  assert.equal(unpadded(new Uint8Array(3)), undefined);
});
