import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import { codeText, newCode, parseCode } from './code.ts';
import { fromCode } from './from-code.ts';
import { hexOf } from './bytes.ts';

test('a code is 24 digits, each as likely as any other', () => {
  const counts = new Map<string, number>();
  for (let nth = 0; nth < 2000; nth += 1) {
    const code = newCode();
    assert.match(code, /^\d{24}$/u);
    for (const digit of code) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  }
  // 4800 of each are expected; six standard deviations are 394.
  for (const count of counts.values()) assert.ok(Math.abs(count - 4800) < 394, `${count} of 48,000`);
});

test('bytes that would make some digits likelier are thrown away', () => {
  let asked = 0;
  const code = newCode((bytes) => {
    asked += 1;
    return bytes.fill(asked === 1 ? 255 : 13);
  });
  assert.equal(code, '3'.repeat(24));
});

test('a code is read back however it was copied from the slip', () => {
  const code = '012345678901234567890123';
  assert.equal(codeText(code), '0123 4567 8901 2345 6789 0123');
  for (const typed of [
    codeText(code),
    ' 0123-4567-8901-2345-6789-0123\n',
    '0123.4567.8901.2345.6789.0123',
    'O123 4567 89o1 2345 6789 0l23',
    '０１２３ ４５６７ ８９０１ ２３４５ ６７８９ ０１２３',
    '0123 4567\u00a08901\u20132345 6789 0123'
  ]) {
    assert.equal(parseCode(typed), code, typed);
  }
});

test('what is not 24 digits is no code, and no text makes the reading fail', () => {
  for (const typed of ['', '0123', '0'.repeat(25), 'abc', '٠'.repeat(24)])
    assert.equal(parseCode(typed), undefined);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      const read = parseCode(typed);
      assert.ok(read === undefined || /^[0-9]{24}$/u.test(read));
    })
  );
});

test('a code gives the same look-up and key each time, and a code one digit away gives others', async () => {
  const [one, again, other] = await Promise.all(
    ['111122223333444455556666', '111122223333444455556666', '111122223333444455556667'].map(fromCode)
  );
  assert.ok(one && again && other);
  assert.deepEqual(one, again);
  assert.notEqual(hexOf(one.lookUp), hexOf(other.lookUp));
  assert.notEqual(one.keyId, other.keyId);
});

test('what a code gives stays the same from version to version', async () => {
  const { lookUp, keyId } = await fromCode('012345678901234567890123');
  assert.deepEqual(
    [hexOf(lookUp), keyId],
    ['bfd046d0a43ec19b0535f66e9958b074ab14a972f1745b503bd940769839a457', 'ae3e7fbb1b22678b3b2af33d5b8e85c5']
  );
});
