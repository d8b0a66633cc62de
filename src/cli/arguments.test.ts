import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

import { operations } from '#operations/catalogue.ts';
import { parseArguments } from './arguments.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'toandan-arguments-'));
test.after(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'Họp thôn.jpg');
writeFileSync(file, 'ảnh');
const attach = operations.get('attach-evidence');

test('a file on the command line is sent as its bytes under its own name, unless another is given', () => {
  assert.ok(attach);
  const { input } = parseArguments(attach, ['r1', file, '--consent', 'asked']);
  const { id: _id, ...rest } = input;
  const bytes = Buffer.from('ảnh').toString('base64');
  assert.deepEqual(rest, { record: 'r1', name: 'Họp thôn.jpg', bytes, consent: 'asked' });
  assert.equal(parseArguments(attach, ['r1', file, '--name', 'Khác.jpg']).input['name'], 'Khác.jpg');
});

test('a command that writes makes the id of its entry itself, unless one is given', () => {
  assert.ok(attach);
  assert.match(String(parseArguments(attach, ['r1', file]).input['id']), /^[0-9a-f-]{36}$/u);
  assert.equal(parseArguments(attach, ['r1', file, '--id', 'e1']).input['id'], 'e1');
});
