import assert from 'node:assert/strict';
import test from 'node:test';

import { catalogueText } from '../../scripts/scanning/catalogue-text.ts';

test('a catalogue lists its files by name, wherever in the folder they lie', () => {
  assert.equal(
    catalogueText(['tips/send-tip.ts', 'delete.ts', 'outreach-session.ts']),
    `// Made by scripts/scan.ts; not to be edited.
import delete_ from './delete.ts';
import outreachSession_ from './outreach-session.ts';
import sendTip_ from './tips/send-tip.ts';

export const all = [delete_, outreachSession_, sendTip_] as const;
export const fileNames = ['delete', 'outreach-session', 'send-tip'] as const;
`
  );
});

test('an empty folder has an empty catalogue', () => {
  assert.match(catalogueText([]), /all = \[\] as const/u);
});

test('two files of one name are refused, since the name is the id', () => {
  assert.throws(() => catalogueText(['one.ts', 'deep/one.ts']), /two files are called one/u);
});
