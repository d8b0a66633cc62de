import assert from 'node:assert/strict';
import test from 'node:test';

import { chooseLanguage } from './choose-language.ts';
import { messages } from './messages.ts';
import { labelOf, say } from './say.ts';

test('a message is said in the language asked for', () => {
  assert.equal(say('vi', 'shell.skip'), 'Đến nội dung chính');
  assert.equal(say('en', 'shell.signIn'), 'Sign in');
});

test('numbers put into a message are written the way of the language', () => {
  assert.equal(say('vi', 'records.found', { count: 1300 }), 'Tìm thấy 1.300 bản ghi');
  assert.equal(labelOf('records.found', { count: 1300 }).en, 'Records found: 1,300');
});

test('every message has both languages, the same places, and is composed (NFC)', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
  for (const [area, words] of Object.entries(messages)) {
    for (const [name, text] of Object.entries<{ vi: string; en: string }>(words)) {
      assert.ok(text.vi.trim() && text.en.trim(), `${area}.${name}`);
      assert.deepEqual(places(text.vi), places(text.en), `${area}.${name}`);
      assert.equal(text.vi, text.vi.normalize('NFC'), `${area}.${name}`);
    }
  }
});

test('the language just asked for wins over the one chosen before', () => {
  assert.equal(chooseLanguage('en', 'vi'), 'en');
  assert.equal(chooseLanguage(null, 'en'), 'en');
  assert.equal(chooseLanguage('fr', undefined), 'vi');
});
