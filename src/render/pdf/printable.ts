import { textFontFile } from './fonts.ts';
import { glyphsOf } from './glyphs.ts';

/** Stands for a letter that the font has not; PDF/A allows no missing one. */
const BOX = '\u25a1';

let known: ReadonlySet<number> | undefined;

/**
 * Words as they can be printed: composed (NFC), breaks of lines and tabs as spaces, nothing invisible that
 * would change what is read (marks of direction, joiners), a box for what the font cannot show.
 */
export function printable(words: string): string {
  known ??= glyphsOf(textFontFile());
  const glyphs = known;
  return words
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\x20-\x7e]/gu, (letter) => (isShown(letter, glyphs) ? letter : BOX));
}

/** Letters of private use mean something else in every font. */
function isShown(letter: string, glyphs: ReadonlySet<number>): boolean {
  return glyphs.has(letter.codePointAt(0) ?? 0) && !/[\p{Co}\p{Cs}]/u.test(letter);
}
