import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { masked, type Stretch, suggestMasks, wordsOf } from './mask.ts';

function suggested(text: string): readonly string[] {
  return suggestMasks(text).map(({ from, to }) => text.slice(from, to));
}

test('telephone numbers, plates, names after a word of address, house numbers and mail are suggested', () => {
  assert.deepEqual(suggested('Gọi 0905 123 456 hoặc +84905123457.'), ['0905 123 456', '+84905123457']);
  assert.deepEqual(suggested('Xe 43A-123.45 và xe máy 92H1 12345'), ['43A-123.45', '92H1 12345']);
  assert.deepEqual(suggested('Thấy ông Nguyễn Văn Bình và chị Hoa ở đó'), ['Nguyễn Văn Bình', 'Hoa']);
  assert.deepEqual(suggested('ở số nhà 12/3 tổ 4'), ['12/3']);
  assert.deepEqual(suggested('thư về a.b@mail.vn nhé'), ['a.b@mail.vn']);
});

test('what names nobody is not suggested', () => {
  assert.deepEqual(suggested('Ngày 12/11/2026, 3 xe chở 20 khúc gỗ qua cầu Nước Mỹ'), []);
});

test('a masked text holds nothing of what was masked, and all of the rest', () => {
  const stretch = fc.tuple(fc.nat(60), fc.nat(15));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.array(stretch), (text, given) => {
      const marked = [...text].map((_, at) => String.fromCodePoint(0x4e00 + at)).join('');
      const stretches: Stretch[] = given
        .map(([from, length]) => ({ from, to: Math.min(marked.length, from + length) }))
        .filter(({ from, to }) => from < to);
      const left = masked(marked, stretches);
      for (const [at, letter] of [...marked].entries()) {
        const isMasked = stretches.some(({ from, to }) => from <= at && at < to);
        assert.equal(left.includes(letter), !isMasked);
      }
    })
  );
});

test('the blocks do not tell how long it was', () => {
  assert.equal(masked('anh An', [{ from: 4, to: 6 }]), 'anh ■■■■');
  assert.equal(masked('anh Nguyễn Văn An', [{ from: 4, to: 17 }]), 'anh ■■■■');
});

test('words are found with their places', () => {
  assert.deepEqual(
    wordsOf('a  bc\nd').map(({ word, from }) => [word, from]),
    [
      ['a', 0],
      ['bc', 3],
      ['d', 6]
    ]
  );
});
