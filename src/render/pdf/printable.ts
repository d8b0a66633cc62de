import { chartFontFile, textFontFile } from './fonts.ts';
import { glyphsOf } from './glyphs.ts';

/** Stand for a letter that the font has not; PDF/A allows no missing one. */
const BOX = '\u25a1';
const DOT = '\u00b7';

const textGlyphs = once(() => glyphsOf(textFontFile()));
const chartGlyphs = once(() => glyphsOf(chartFontFile()));

/**
 * Words as they can be printed: composed (NFC), breaks of lines and tabs as spaces, nothing invisible that
 * would change what is read (marks of direction, joiners), a box for what the font cannot show.
 */
export function printable(words: string): string {
  return shown(plain(words), textGlyphs(), BOX);
}

/** The same for a drawing, whose face has composed letters only: enough for Vietnamese. */
export function drawable(svg: string): string {
  return shown(plain(svg).replace(/\p{M}/gu, ''), chartGlyphs(), DOT);
}

function plain(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cf}/gu, '');
}

/** Letters of private use mean something else in every font. */
function shown(words: string, glyphs: ReadonlySet<number>, instead: string): string {
  const isShown = (letter: string): boolean =>
    glyphs.has(letter.codePointAt(0) ?? 0) && !/[\p{Co}\p{Cs}]/u.test(letter);
  return words.replace(/[^\x20-\x7e]/gu, (letter) => (isShown(letter) ? letter : instead));
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
