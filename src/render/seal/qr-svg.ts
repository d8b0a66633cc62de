import { qrSquares } from './qr.ts';

/** A QR code as SVG text, one unit a square, black on nothing; the caller decides the size. */
export function qrSvg(words: string): string {
  const squares = qrSquares(words);
  const path = squares
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const size = squares.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
