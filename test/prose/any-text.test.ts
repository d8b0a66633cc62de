import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';

import type { Claim } from '#engine/reading/claim.ts';
import { readProse } from '#engine/reading/read-prose.ts';
import { proseLexicon } from '#programme/reading/prose-lexicon.ts';

const read = (text: string): readonly Claim[] => readProse(text, proseLexicon);

/** Pieces of the language, so that chance meets the rules of the reader and not only its tokenizer. */
const pieces = (
  '1.300|05|3,5|1.2.3|2013-2023|18/8|8/10|0|007|99999999999999999999|hơn|gần|từ|đến|khoảng|trở lên|%|phần trăm|hàng|' +
  'nghìn|triệu|tỷ|chục|rưỡi|một|hai|mười|mươi|lăm|linh|năm|nửa|vụ|đối tượng|tổ|hộ|buổi tuyên truyền|camera|kg|km2|đồng|' +
  'trong đó|gồm|riêng|còn lại|giảm|tăng|số|là|đạt|mỗi|ngày|tháng|phường|Điều|Chỉ thị|“|”|(|)|,|.|;|:|/|-|–|+|\n|\r\n|\t|\u00a0|\ufeff|' +
  'Tổ|TP.|a\u0301|\ud800|\udc00|😀|\0'
).split('|');
const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(' '));
const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''));
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

test('any text is read without an error, and every claim lies in it, in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(sentence, glued, anyUnits, fc.string({ unit: 'binary', maxLength: 200 })),
      (text) => {
        let end = 0;
        read(text).forEach((claim, at) => {
          assert.ok(claim.start >= end && claim.end > claim.start && claim.end <= text.length);
          end = claim.end;
          assert.ok(claim.value === null || Number.isFinite(claim.value));
          assert.equal(claim.value === null, claim.bound === 'range');
          if (claim.bound === 'range') assert.ok((claim.low ?? NaN) < (claim.high ?? NaN));
          assert.ok(claim.breakdownOf === undefined || claim.breakdownOf < at);
          assert.notEqual(claim.because.rule, '');
        });
      }
    ),
    { numRuns: 3_000 }
  );
});

test('the bound word between two numbers belongs to the second', () => {
  const text = '1.300 hơn 1.300 tổ';
  assert.deepEqual(
    read(text).map(({ start, end, bound }) => [text.slice(start, end), bound]),
    [
      ['1.300', 'exact'],
      ['hơn 1.300 tổ', 'more_than']
    ]
  );
});

test('the same text is always read alike', () => {
  fc.assert(
    fc.property(sentence, (text) => assert.deepEqual(read(text), read(text))),
    { numRuns: 200 }
  );
});

/** Doubling such a text may double the time, but not square it. */
const pathological: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['dots between digits', '1.'],
  ['slashes between digits', '1/'],
  ['numbers', '12 '],
  ['dashes between numbers', '3 - '],
  ['number words', 'hai '],
  ['magnitudes', 'nghìn '],
  ['bound words', 'khoảng trên '],
  ['vague words', 'hàng '],
  ['members of a sentence', '12 vụ, '],
  ['parts of parts', 'trong đó 3 vụ gồm '],
  ['open quotes', '“ 5 '],
  ['open brackets', '( 5 '],
  ['loose accents', 'a\u0301\u0301'],
  ['lone surrogates', '\ud800'],
  ['line ends', '\n'],
  ['spaces', ' '],
  ['one long word', 'ă']
];

for (const [what, piece] of pathological) {
  test(`a megabyte of ${what} is read in the time of a few`, () => {
    const text = piece.repeat(1_000_000 / piece.length);
    const began = performance.now();
    read(text);
    assert.ok(performance.now() - began < 20_000);
  });
}
