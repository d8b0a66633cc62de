import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sheetNames } from './sheet-names.ts';

test('whatever is wanted, the names are ones that Excel accepts, each once', () => {
  const wanted = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 });
  fc.assert(
    fc.property(wanted, (titles) => {
      const names = [...titles, ...titles].map(sheetNames());
      assert.equal(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size, names.length);
      for (const name of names) assert.match(name, /^[^[\]:*?/\\']{1,31}$/u);
    })
  );
});

test('a long name ends with a whole word, and a second one is counted', () => {
  const nameOf = sheetNames();
  const title = 'Biểu 1. Kết quả tuyên truyền, phát động theo xã';
  assert.equal(nameOf(title), 'Biểu 1. Kết quả tuyên truyền');
  assert.equal(nameOf(title), 'Biểu 1. Kết quả tuyên (2)');
});

test('an apostrophe, which would end the name inside a formula, becomes a typographic one', () => {
  assert.equal(sheetNames()("Làng Tơ'ru"), 'Làng Tơ’ru');
});
