import { LINES } from './measures.ts';

/** Advance widths of Arial, in thousandths of the type size. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...widths(222, 'ijl'),
  ...widths(278, ' \u00a0.,:;/!ftI'),
  ...widths(333, '-()r“”'),
  ...widths(500, 'ckJsvxyz'),
  ...widths(556, 'abdeghnopquđL0123456789?–'),
  ...widths(611, 'FTZ'),
  ...widths(667, 'ABEKPSVXY'),
  ...widths(722, 'CDHNRUĐw'),
  ...widths(778, 'GOQ'),
  ...widths(833, 'Mm'),
  ...widths(889, '%'),
  ...widths(944, 'W'),
  ...widths(1000, '…')
};

/** What the horn of ơ and ư adds. */
const HORN = 75;

const BOLDER = 1.08;

/** Width in inches of words in a line; other marks above and below letters add nothing. */
export function textWidth(words: string, points: number, isBold = false): number {
  const thousandths = [...words.normalize('NFD')].reduce((sum, letter) => sum + widthOf(letter), 0);
  return ((thousandths / 1000) * points * (isBold ? BOLDER : 1)) / 72;
}

/** How many lines the words fold into. */
export function linesIn(words: string, points: number, width: number, isBold = false): number {
  let lines = 1;
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    const fits = textWidth(longer, points, isBold) <= width;
    if (!fits && line) lines += 1;
    line = fits || !line ? longer : word;
    lines += Math.max(0, Math.ceil(textWidth(line, points, isBold) / width) - 1);
  }
  return lines;
}

/** The largest of the sizes in which the words fold into so many lines at most; else the smallest. */
export function sizeFor(
  words: string,
  sizes: readonly [number, ...number[]],
  {
    width,
    lines,
    isBold = false
  }: { readonly width: number; readonly lines: number; readonly isBold?: boolean }
): number {
  const fitting = sizes.find((size) => linesIn(words, size, width, isBold) <= lines);
  return fitting ?? sizes[sizes.length - 1] ?? sizes[0];
}

/** In inches. */
export function heightOf(lines: number, points: number): number {
  return (lines * points * LINES) / 72;
}

function widthOf(letter: string): number {
  if (letter === '\u031b') return HORN;
  if (/[\u0300-\u036f]/u.test(letter)) return 0;
  return WIDTHS[letter] ?? 600;
}

function widths(width: number, letters: string): Readonly<Record<string, number>> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}
