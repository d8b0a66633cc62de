import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { Packed } from './packed.ts';

const text = new TextEncoder().encode('Toàn dân bảo vệ an ninh Tổ quốc. '.repeat(200));

test('a body is packed as it is asked for, once, and unpacked it is the same', () => {
  const packed = new Packed(text);
  const { bytes, coding } = packed.for('gzip, deflate, br');
  assert.equal(coding, 'br');
  assert.deepEqual(new Uint8Array(brotliDecompressSync(bytes)), text);
  assert.equal(packed.for('br').bytes, bytes);
  const gzip = packed.for('gzip;q=1.0, br;q=0');
  assert.equal(gzip.coding, 'gzip');
  assert.deepEqual(new Uint8Array(gunzipSync(gzip.bytes)), text);
});

test('who takes no coding, and what is small, gets the body as it is', () => {
  for (const asked of [null, '', 'deflate', 'identity']) {
    assert.deepEqual(new Packed(text).for(asked), { bytes: text });
  }
  const short = text.slice(0, 100);
  assert.deepEqual(new Packed(short).for('br'), { bytes: short });
});
