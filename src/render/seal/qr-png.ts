import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { type QrSquares, qrSquares } from './qr.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A QR code as a black and white PNG, `scale` pixels a square; the same words give the same bytes. */
export function qrPng(words: string, scale = 8): Uint8Array {
  const squares = qrSquares(words);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, squares.length * scale);
  header.setUint32(4, squares.length * scale);
  // One bit a pixel, shades of grey; then compression, filter and interlacing as ever.
  header.setUint8(8, 1);
  return joined([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', zlibSync(pixels(squares, scale))),
    chunk('IEND', new Uint8Array())
  ]);
}

/** Each row begins with 0, for no filter; a bit is set where it is white. */
function pixels(squares: QrSquares, scale: number): Uint8Array {
  const rows = squares.flatMap((row) => {
    const bits = row.flatMap((isDark) => Array<boolean>(scale).fill(!isDark));
    const bytes = new Uint8Array(1 + Math.ceil(bits.length / 8));
    bits.forEach((isWhite, at) => {
      if (isWhite) bytes[1 + (at >> 3)] = (bytes[1 + (at >> 3)] ?? 0) | (0x80 >> (at & 7));
    });
    return Array<Uint8Array>(scale).fill(bytes);
  });
  return joined(rows);
}

/** Length, name, content, checksum of name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content]);
  return joined([word(content.length), named, word(crc32(named))]);
}

function word(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, value);
  return new Uint8Array(bytes.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
