import assert from 'node:assert/strict';
import test from 'node:test';
import { isBase64 } from './base64.ts';

test('base64 is letters, digits, + and /, in fours, with its padding at the end only', () => {
  assert.deepEqual(['', 'QQ==', 'QUI=', 'QUJD', '+/+/'].map(isBase64), [true, true, true, true, true]);
  assert.deepEqual(
    ['QQ', 'Q===', 'QQ==QQ==', 'QU J', 'QU-_', 'QÜJD', 'QUJD\n'].map(isBase64),
    Array(7).fill(false)
  );
});

test('a file of twenty megabytes is looked at without running out of stack', () => {
  const file = Buffer.alloc(20_000_000, 7).toString('base64');
  assert.equal(isBase64(file), true);
  assert.equal(isBase64(`${file.slice(0, -4)}!AAA`), false);
});
