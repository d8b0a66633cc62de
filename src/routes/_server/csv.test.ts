import assert from 'node:assert/strict';
import test from 'node:test';
import { csvText } from './csv.ts';

test('a table begins with the mark of UTF-8 and ends its lines as sheets expect', () => {
  assert.equal(csvText([['Xã Phước Hiệp', 12]], ';'), '\uFEFFXã Phước Hiệp;12\r\n');
});

test('quotes and separators inside a text are kept', () => {
  assert.equal(csvText([['một "điểm"; hai']], ';'), '\uFEFF"một ""điểm""; hai"\r\n');
});

test('a fraction takes the comma where fields are parted by semicolons', () => {
  assert.equal(csvText([[81.2, undefined]], ';'), '\uFEFF81,2;\r\n');
  assert.equal(csvText([[81.2, undefined]], ','), '\uFEFF81.2,\r\n');
});

test('a text that a sheet would run is made plain, a negative number is not', () => {
  assert.equal(csvText([['=1+1', -5]], ','), "\uFEFF'=1+1,-5\r\n");
});
