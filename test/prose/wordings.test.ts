import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import { readProse } from '#engine/reading/read-prose.ts';
import { proseLexicon } from '#programme/reading/prose-lexicon.ts';

/** A code and a sentence, the figure in braces. */
const wordings = readFileSync(path.join(import.meta.dirname, 'wordings.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', sentence = ''] = line.split('\t');
    const start = sentence.indexOf('{');
    const end = sentence.indexOf('}') - 1;
    return { code, sentence: sentence.replaceAll(/[{}]/gu, ''), start, end };
  });

test('every code of the guide is reached by at least two wordings', () => {
  const codes = Map.groupBy(wordings, ({ code }) => code);
  assert.equal(codes.size, 65);
  for (const [code, all] of codes) assert.ok(all.length > 1, code);
});

test('of the wordings 98 % are read under their code', () => {
  const wrong = wordings.filter(({ code, sentence, start, end }) => {
    const claim = readProse(sentence, proseLexicon).find((one) => one.start < end && start < one.end);
    return claim?.code !== code;
  });
  const list = wrong.map(({ code, sentence }) => `${code}: ${sentence}`).join('\n');
  assert.ok(wrong.length <= wordings.length * 0.02, list);
});
