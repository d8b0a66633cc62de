import assert from 'node:assert/strict';
import test from 'node:test';
import iconv from 'iconv-lite';
import { fromLegacy } from './from-legacy.ts';
import { vniPairs, vniSingles } from './vni.ts';

const sentence =
  'Công an huyện phối hợp với Ủy ban Mặt trận Tổ quốc tổ chức 138 đợt phát động phong trào, cung cấp 386 nguồn tin có giá trị.';

/** As somebody sees it who lacks the old font. */
const typedIn = (encoding: string, text: string): string => iconv.encode(text, encoding).toString('latin1');

const typedInVni = (text: string): string => {
  const back = new Map([...vniSingles, ...vniPairs].map(([old, letter]) => [letter, old]));
  return [...text].map((letter) => back.get(letter) ?? letter).join('');
};

test('what was typed for .VnTime is read, letter by letter', () => {
  const lower = sentence.toLowerCase();
  const { text, from } = fromLegacy(typedIn('tcvn', lower));
  assert.deepEqual([text, from], [lower, 'TCVN3']);
});

test('what was typed for VNI fonts is read, and places lead back to what was typed', () => {
  const typed = typedInVni(sentence);
  const { text, from, sourceOf } = fromLegacy(typed);
  assert.deepEqual([text, from], [sentence, 'VNI']);
  assert.equal(typed.slice(sourceOf(text.indexOf('138')), sourceOf(text.indexOf('138') + 3)), '138');
  assert.ok(sourceOf(text.length) === typed.length);
});

test('VISCII is read', () => {
  const typed = typedIn('viscii', sentence.toLowerCase());
  assert.equal(fromLegacy(typed).from, 'VISCII');
});

test('Unicode stays as it is, with and without marks, composed or not', () => {
  for (const text of [
    sentence,
    sentence.normalize('NFD'),
    'Plain words, 12 cafés à Đà Nẵng',
    'ô tô của ông'
  ]) {
    assert.equal(fromLegacy(text).text, text);
  }
});
