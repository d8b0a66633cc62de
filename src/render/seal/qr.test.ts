import assert from 'node:assert/strict';
import test from 'node:test';
import { unzlibSync } from 'fflate';
import { qrSquares } from './qr.ts';
import { qrPng } from './qr-png.ts';
import { qrSvg } from './qr-svg.ts';

const ADDRESS = 'https://toandan.example/xac-minh/K7QF-2M9T-XW4A';

test('a QR code has its three corner marks and a quiet zone of four squares', () => {
  const squares = qrSquares(ADDRESS);
  const last = squares.length - 1;
  const isDark = (row: number, column: number): boolean => squares[row]?.[column] === true;
  for (const [row, column] of [
    [4, 4],
    [4, last - 10],
    [last - 10, 4]
  ] as const) {
    const edge = Array.from({ length: 7 }, (_, at) => at);
    assert.ok(edge.every((at) => isDark(row, column + at) && isDark(row + 6, column + at)));
    assert.ok(isDark(row + 3, column + 3) && !isDark(row + 1, column + 1));
  }
  assert.ok(
    squares
      .slice(0, 4)
      .flat()
      .every((one) => !one)
  );
});

test('the picture is black and white, and its pixels are the squares', () => {
  const png = qrPng(ADDRESS, 2);
  const squares = qrSquares(ADDRESS);
  const view = new DataView(png.buffer, png.byteOffset);
  assert.equal(view.getUint32(16), squares.length * 2);
  const length = view.getUint32(33);
  const rows = unzlibSync(png.subarray(41, 41 + length));
  const stride = 1 + Math.ceil((squares.length * 2) / 8);
  const isWhite = (x: number, y: number): boolean =>
    ((rows[y * stride + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
  squares.forEach((row, y) =>
    row.forEach((isDark, x) => assert.equal(isWhite(x * 2 + 1, y * 2 + 1), !isDark))
  );
});

test('the drawing has a square for every dark one, and comes out the same twice', () => {
  const dark = qrSquares(ADDRESS)
    .flat()
    .filter((one) => one).length;
  assert.equal(qrSvg(ADDRESS).match(/M/g)?.length, dark);
  assert.equal(qrSvg(ADDRESS), qrSvg(ADDRESS));
  assert.deepEqual(qrPng(ADDRESS), qrPng(ADDRESS));
});
