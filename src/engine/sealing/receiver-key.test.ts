import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { makePassphrase, PASSPHRASE_BYTES, plainPassphrase, weaknessOf } from './passphrase.ts';
import {
  type Hardness,
  makeReceiverKey,
  openByPassphrase,
  openedKey,
  wrapAnew,
  wrapByPassphrase
} from './receiver-key.ts';
import { openSealed, sealToKey } from './seal-to-key.ts';
import { FEWEST, passShare, restore, splitAmong } from './shares.ts';
import { syllables } from './syllables.ts';

const quick: Hardness = { n: 2 ** 4, r: 8, p: 1 };
const binding = { info: 'a test', about: 'one place' };
const secret = new TextEncoder().encode('chỉ người nhận đọc được');

test('a key opens by its passphrase, however the passphrase is typed, and by no other', async () => {
  const key = await makeReceiverKey();
  const wrapped = await wrapByPassphrase(key, 'con tram an co ben song', quick);
  const opened = await openByPassphrase(key, wrapped, '  Con TRÂM  ăn cỏ bên sông ');
  assert.ok(opened);
  assert.deepEqual(
    await openSealed(opened, binding, await sealToKey(key.publicKey, binding, secret)),
    secret
  );
  assert.equal(await openByPassphrase(key, wrapped, 'con trau an co ben song'), undefined);
});

test('an opened key cannot be read out of the browser', async () => {
  const key = await makeReceiverKey();
  const opened = await openedKey(key);
  assert.ok(opened);
  assert.equal(opened.pair.privateKey.extractable, false);
  await assert.rejects(crypto.subtle.exportKey('pkcs8', opened.pair.privateKey));
});

test('a wrapping that was altered anywhere, or put in the place of another key’s, does not open', async () => {
  const [key, other] = [await makeReceiverKey(), await makeReceiverKey()];
  const wrapped = await wrapByPassphrase(key, 'mot hai ba bon nam', quick);
  const size = bytesOfBase64(wrapped.bytes).length;
  await fc.assert(
    fc.asyncProperty(fc.nat(size - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = bytesOfBase64(wrapped.bytes);
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      const altered = { ...wrapped, bytes: base64Of(bytes) };
      assert.equal(await openByPassphrase(key, altered, 'mot hai ba bon nam'), undefined);
    }),
    { numRuns: 40 }
  );
  assert.equal(await openByPassphrase(other, wrapped, 'mot hai ba bon nam'), undefined);
});

test('a public key that the server puts in place of one’s own is found out when the key is opened', async () => {
  const [key, other] = [await makeReceiverKey(), await makeReceiverKey()];
  const wrapped = await wrapByPassphrase(key, 'mot hai ba bon nam', quick);
  const swapped = { id: key.id, publicKey: other.publicKey };
  assert.equal(await openByPassphrase(swapped, wrapped, 'mot hai ba bon nam'), undefined);
});

test('after a change of passphrase only the new one opens, and what was sealed before still opens', async () => {
  const key = await makeReceiverKey();
  const sealed = await sealToKey(key.publicKey, binding, secret);
  const first = await wrapByPassphrase(key, 'mot hai ba bon nam', quick);
  const change = { old: 'mot hai ba bon nam', fresh: 'sau bay tam chin muoi', hardness: quick };
  const second = await wrapAnew(key, first, change);
  assert.ok(second);
  assert.equal(await openByPassphrase(key, second, 'mot hai ba bon nam'), undefined);
  const opened = await openByPassphrase(key, second, 'sau bay tam chin muoi');
  assert.ok(opened);
  assert.deepEqual(await openSealed(opened, binding, sealed), secret);
  assert.equal(await wrapAnew(key, first, { ...change, old: 'khong phai cum tu nay' }), undefined);
});

test('what is sealed for one place does not open in another', async () => {
  const key = await makeReceiverKey();
  const opened = await openedKey(key);
  assert.ok(opened);
  const sealed = await sealToKey(key.publicKey, binding, secret);
  assert.equal(await openSealed(opened, { ...binding, about: 'another place' }, sealed), undefined);
  assert.equal(await openSealed(opened, { ...binding, info: 'another protocol' }, sealed), undefined);
});

test('any k custodians give back a lost key, and k − 1 give nothing', async () => {
  const counts = fc
    .integer({ min: FEWEST, max: 5 })
    .chain((needed) => fc.tuple(fc.constant(needed), fc.integer({ min: needed, max: 6 }), fc.nat()));
  await fc.assert(
    fc.asyncProperty(counts, async ([needed, count, rotation]) => {
      const lost = await makeReceiverKey();
      const custodians = await Promise.all(Array.from({ length: count }, () => makeReceiverKey()));
      const { wrapping, shares } = await splitAmong(lost, custodians, needed);
      const asker = await makeReceiverKey();
      const openedAsker = await openedKey(asker);
      assert.ok(openedAsker);
      const passed: Uint8Array[] = [];
      for (let at = 0; at < needed; at += 1) {
        const which = (at + rotation) % count;
        const [custodian, share] = [custodians[which], shares[which]];
        const opened = custodian && (await openedKey(custodian));
        assert.ok(opened && share);
        const part = await passShare(opened, { lost: lost.id, share, to: asker });
        assert.ok(part);
        passed.push(part);
      }
      const restored = await restore(openedAsker, lost, { wrapping, passed });
      assert.deepEqual(restored?.privateKey, lost.privateKey);
      const few = passed.slice(1);
      assert.equal(await restore(openedAsker, lost, { wrapping, passed: few }), undefined);
      // Even when the number that is needed was altered, too few parts open nothing.
      const claimed = { wrapping: { ...wrapping, needed: few.length }, passed: few };
      assert.equal(await restore(openedAsker, lost, claimed), undefined);
    }),
    { numRuns: 12 }
  );
});

test('a part is of use to nobody but its custodian, and a false part spoils the restoring', async () => {
  const [lost, asker, stranger] = [await makeReceiverKey(), await makeReceiverKey(), await makeReceiverKey()];
  const custodians = [await makeReceiverKey(), await makeReceiverKey()];
  const { wrapping, shares } = await splitAmong(lost, custodians, 2);
  const [share] = shares;
  const [first] = custodians;
  const [openedStranger, openedFirst, openedAsker] = [
    await openedKey(stranger),
    first && (await openedKey(first)),
    await openedKey(asker)
  ];
  assert.ok(openedStranger && openedFirst && openedAsker && share);
  assert.equal(await passShare(openedStranger, { lost: lost.id, share, to: asker }), undefined);
  const passed = await passShare(openedFirst, { lost: lost.id, share, to: asker });
  assert.ok(passed);
  assert.equal(await restore(openedAsker, lost, { wrapping, passed: [passed, passed] }), undefined);
  assert.equal(await restore(openedStranger, lost, { wrapping, passed: [passed, passed] }), undefined);
});

test('there are 1,024 different syllables, so the passphrase offered carries 60 bits', () => {
  assert.equal(new Set(syllables).size, 1024);
  const offered = makePassphrase(crypto.getRandomValues(new Uint8Array(PASSPHRASE_BYTES)));
  assert.equal(offered.split(' ').length, 6);
  assert.equal(plainPassphrase(offered), offered);
});

test('a short passphrase, or one that repeats a word, is refused', () => {
  for (const weak of ['congan2026', 'toan dan bao ve', 'mot mot mot mot mot mot', 'a b c d e']) {
    assert.ok(weaknessOf(weak), weak);
  }
  assert.equal(weaknessOf('trâu ăn cỏ bên sông lặng'), undefined);
});
