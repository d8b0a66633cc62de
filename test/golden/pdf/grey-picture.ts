import { spawnSync } from 'node:child_process';
import { unzlibSync } from 'fflate';

/** A page in shades of grey, 0 black to 255 white, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly pixels: Uint8Array;
}

/** One page as a small PNG, drawn by poppler; enough to see the layout, not to read the text. */
export function drawnPage(pdf: Uint8Array, page: number): Uint8Array {
  const options = ['-r', '45', '-gray', '-png', '-f', String(page), '-l', String(page), '-singlefile', '-'];
  return new Uint8Array(spawnSync('pdftoppm', options, { input: pdf, maxBuffer: 10_000_000 }).stdout);
}

/** Share of pixels that are plainly lighter or darker; 1 when the sizes differ. */
export function difference(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.pixels.length !== other.pixels.length) return 1;
  const changed = one.pixels.reduce(
    (count, shade, at) => count + (Math.abs(shade - (other.pixels[at] ?? 0)) > 64 ? 1 : 0),
    0
  );
  return changed / one.pixels.length;
}

/** Reads a PNG of eight bits a pixel, in grey and without interlacing, as `drawnPage` makes it. */
export function greyPicture(png: Uint8Array): GreyPicture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const width = view.getUint32(16);
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const content = png.subarray(at + 8, at + 8 + view.getUint32(at));
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT') parts.push(content);
  }
  return { width, pixels: unfiltered(unzlibSync(Buffer.concat(parts)), width) };
}

/** Each row begins with the way in which it was foretold from its left, upper and upper left neighbours. */
function unfiltered(rows: Uint8Array, width: number): Uint8Array {
  const height = rows.length / (width + 1);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const left = x > 0 ? (out[y * width + x - 1] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * width + x] ?? 0) : 0;
      const corner = x > 0 && y > 0 ? (out[(y - 1) * width + x - 1] ?? 0) : 0;
      const foretold = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][rows[y * (width + 1)] ?? 0] ?? 0;
      out[y * width + x] = (rows[y * (width + 1) + 1 + x] ?? 0) + foretold;
    }
  }
  return out;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
