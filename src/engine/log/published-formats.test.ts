import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, sign, verify } from 'node:crypto';
import test from 'node:test';

import fc from 'fast-check';

import { checkpointText, parseCheckpoint } from './checkpoint.ts';
import { parseNote, parseVerifier, signNote, verifierText, verifyNote } from './signed-note.ts';
import { parseTilePath, tilePath, widthIn } from './tiles.ts';
import type { Sha256 } from './tree-hash.ts';

const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');
const tools = {
  sha256,
  verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => {
    const x = publicKey.toBase64({ alphabet: 'base64url', omitPadding: true });
    return verify(
      null,
      message,
      createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } }),
      signature
    );
  }
};

/** From the documentation of golang.org/x/mod/sumdb/note. */
const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const verifier = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const seed = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

test('the published note is verified, and signing its text gives it again', () => {
  const key = parseVerifier(sha256, verifier);
  assert.ok(key);
  assert.equal(verifierText(sha256, key), verifier);
  assert.deepEqual(verifyNote(note, [key], tools), { good: true, text, by: key });
  const pkcs8 = Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    Buffer.from(seed, 'base64').subarray(1)
  ]);
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  assert.equal(signNote(sha256, text, { ...key, sign: (message) => sign(null, message, privateKey) }), note);
});

test('a changed letter, another key or a broken line is not verified', () => {
  const key = parseVerifier(sha256, verifier);
  assert.ok(key);
  const { publicKey } = generateKeyPairSync('ed25519');
  const other = {
    name: 'PeterNeumann',
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  };
  const why = (of: string, keys = [key]) => {
    const verdict = verifyNote(of, keys, tools);
    return verdict.good ? 'good' : verdict.why;
  };
  assert.equal(why(note.replace('answer', 'Answer')), 'bad-signature');
  assert.equal(why(note, [other]), 'unknown-key');
  assert.equal(why(note.replace('— Peter', '- Peter')), 'malformed');
  assert.equal(why(note.trimEnd()), 'malformed');
  assert.equal(parseVerifier(sha256, verifier.replace('c74f20a3', 'c74f20a4')), undefined);
});

test('a second signature of an unknown key, such as a witness adds, is passed over', () => {
  const key = parseVerifier(sha256, verifier);
  assert.ok(key);
  const witnessed = `${note}— witness.example ${Buffer.alloc(68, 7).toString('base64')}\n`;
  assert.equal(verifyNote(witnessed, [key], tools).good, true);
  assert.equal(parseNote(witnessed)?.signatures.length, 2);
});

test('a checkpoint is read as it was written', () => {
  const written = { origin: 'toandan/1a2b', size: 2_000_000, root: sha256(new Uint8Array([1])) };
  const asText = checkpointText(written);
  assert.match(asText, /^toandan\/1a2b\n2000000\n[A-Za-z0-9+/]{43}=\n$/u);
  const read = parseCheckpoint(asText);
  assert.deepEqual(read && { ...read, root: Buffer.from(read.root) }, {
    ...written,
    root: Buffer.from(written.root)
  });
  for (const bad of [
    asText.trimEnd(),
    asText.replace('2000000', '02000000'),
    asText.replace('=\n', '\n'),
    '\n1\n\n'
  ]) {
    assert.equal(parseCheckpoint(bad), undefined, bad);
  }
});

test('paths of tiles are written as published and read back, and no other spelling is taken', () => {
  assert.equal(tilePath({ level: 0, index: 1_234_067, width: 256 }), '0/x001/x234/067');
  assert.equal(tilePath({ level: 63, index: 0, width: 5 }), '63/000.p/5');
  fc.assert(
    fc.property(fc.nat(63), fc.nat(2 ** 40), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
      assert.deepEqual(parseTilePath(tilePath({ level, index, width })), { level, index, width });
    })
  );
  for (const bad of [
    '0/x000/001',
    '0/1',
    '00/001',
    '64/001',
    '0/001.p/0',
    '0/001.p/256',
    '0/001.p/01',
    '0/x001'
  ]) {
    assert.equal(parseTilePath(bad), undefined, bad);
  }
});

test('a tile is as wide as the tree reaches', () => {
  assert.deepEqual(
    [
      widthIn(70_000, 0, 0),
      widthIn(70_000, 0, 273),
      widthIn(70_000, 0, 274),
      widthIn(70_000, 1, 1),
      widthIn(70_000, 2, 0)
    ],
    [256, 112, 0, 17, 1]
  );
});
