import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';

import fc from 'fast-check';

import { utf8 } from './bytes.ts';
import type { Envelope } from './envelope.ts';
import { envelopeBytes, parseEnvelope } from './envelope-bytes.ts';
import { keyIdOf } from './from-code.ts';
import { makeKeyPair } from './keys.ts';
import { open, type OpeningReader } from './open.ts';
import type { PlaceInTip, Reader } from './place-in-tip.ts';
import { isRefusal } from './refusal.ts';
import { reseal } from './reseal.ts';
import { type Content, seal } from './seal.ts';

const place: PlaceInTip = { box: '20728@2025-07-01', tip: randomUUID(), number: 1, kind: 'tip' };
const content: Content = { body: utf8('Xe chở gỗ đi đêm'), files: [utf8('ảnh một'), utf8('ảnh hai')] };

async function makeReader(kind: Reader['kind'] = 'receiver'): Promise<Reader & OpeningReader> {
  const pair = await makeKeyPair();
  return { kind, key: await keyIdOf(pair.publicKey), ...pair };
}

async function sealed(readers: readonly Reader[], at = place): Promise<Envelope> {
  const envelope = await seal(at, content, readers);
  if (isRefusal(envelope)) throw new Error(envelope);
  return envelope;
}

test('each reader opens what was sealed, and somebody else does not', async () => {
  const [one, other, stranger] = await Promise.all([makeReader(), makeReader('sender'), makeReader()]);
  const envelope = await sealed([one, other]);
  assert.deepEqual(await open(place, envelope, one), content);
  assert.deepEqual(await open(place, envelope, other), content);
  assert.equal(await open(place, envelope, stranger), 'not-for-reader');
  assert.equal(await open(place, envelope, { ...stranger, key: one.key }), 'altered');
});

test('an envelope is the same after its way as bytes', async () => {
  const reader = await makeReader();
  const envelope = await sealed([reader]);
  const back = parseEnvelope(envelopeBytes(envelope));
  assert.deepEqual(back, envelope);
  assert.ok(back);
  assert.deepEqual(await open(place, back, reader), content);
});

test('whichever bit of an envelope is flipped, it is refused', async () => {
  const reader = await makeReader();
  const bytes = envelopeBytes(await sealed([reader]));
  const head = 4 + 32 + 1 + 17 + 113 + 1 + 12;
  // Every place of the head is as likely as all of the parts together.
  const anywhere = fc.oneof(fc.nat(8 * head - 1), fc.nat(8 * bytes.length - 1));
  await fc.assert(
    fc.asyncProperty(anywhere, async (bit) => {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const envelope = parseEnvelope(flipped);
      assert.ok(!envelope || isRefusal(await open(place, envelope, reader)), `bit ${bit}`);
    }),
    { numRuns: 400 }
  );
});

test('parts that change places, come twice or are left out are refused', async () => {
  const reader = await makeReader();
  const envelope = await sealed([reader]);
  const [body, first, second] = envelope.parts;
  assert.ok(body && first && second);
  for (const parts of [
    [body, second, first],
    [body, first, first],
    [body, first],
    [body],
    [first, body, second],
    [body, first, second, second]
  ]) {
    assert.equal(await open(place, { ...envelope, parts }, reader), 'altered');
  }
});

test('a message opens at no other place: box, tip, number and kind are bound', async () => {
  const reader = await makeReader();
  const envelope = await sealed([reader]);
  for (const other of [
    { box: '20728@0' },
    { box: '20728@2025-07-0' },
    { tip: randomUUID() },
    { number: 2 },
    { kind: 'word' },
    { kind: 'identity' }
  ] as const) {
    assert.equal(await open({ ...place, ...other }, envelope, reader), 'altered', JSON.stringify(other));
  }
});

test('keys that change places between readers, kinds, messages or tips are refused', async () => {
  const [one, other] = await Promise.all([makeReader(), makeReader()]);
  const envelope = await sealed([one, other]);
  const [mine, theirs] = envelope.keys;
  const elsewhere = await sealed([one], { ...place, tip: randomUUID() });
  assert.ok(mine && theirs && elsewhere.keys[0]);
  for (const keys of [
    [{ ...theirs, key: mine.key }],
    [{ ...elsewhere.keys[0] }],
    [{ ...mine, kind: 'sender' as const }]
  ]) {
    const tried = await open(place, { ...envelope, keys }, one);
    assert.ok(isRefusal(tried));
  }
  assert.equal(
    await open(place, { ...envelope, keys: [mine] }, { ...one, kind: 'custodian' }),
    'not-for-reader'
  );
});

test('a body under another message’s keys is refused', async () => {
  const reader = await makeReader();
  const [one, other] = [await sealed([reader]), await sealed([reader])];
  assert.equal(await open(place, { ...one, parts: other.parts }, reader), 'altered');
  assert.equal(await open(place, { ...one, commitment: other.commitment }, reader), 'altered');
  assert.equal(await open(place, { ...other, keys: one.keys }, reader), 'altered');
});

test('a reader lets another one in, and only at the same place', async () => {
  const [one, added, stranger] = await Promise.all([makeReader(), makeReader(), makeReader()]);
  const envelope = await sealed([one]);
  const key = await reseal(place, envelope, one, added);
  assert.ok(!isRefusal(key));
  assert.deepEqual(await open(place, { ...envelope, keys: [key] }, added), content);
  assert.equal(await open({ ...place, number: 3 }, { ...envelope, keys: [key] }, added), 'altered');
  assert.equal(await reseal(place, envelope, stranger, added), 'not-for-reader');
});

test('nothing is sealed to nobody, to a false key, or beyond the largest size', async () => {
  const reader = await makeReader();
  assert.equal(await seal(place, content, []), 'no-reader');
  assert.equal(await seal(place, content, [reader, { ...reader, publicKey: new Uint8Array(65) }]), 'bad-key');
  assert.equal(await seal(place, { ...content, body: new Uint8Array(200_000) }, [reader]), 'too-large');
  assert.equal(await seal(place, { ...content, files: Array(7).fill(utf8('x')) }, [reader]), 'too-many');
});

test('two sealings of the same words have nothing in common but their sizes', async () => {
  const reader = await makeReader();
  const [one, other] = [envelopeBytes(await sealed([reader])), envelopeBytes(await sealed([reader]))];
  assert.equal(one.length, other.length);
  const same = one.filter((byte, at) => byte === other[at]).length;
  assert.ok(same < one.length / 100, `${same} of ${one.length} bytes are the same`);
});
