import type { Label } from '#basis/label.ts';
import type { Colour, Verdict } from '#engine/checking/verdict.ts';

interface Checked {
  readonly checked: readonly { readonly start: number; readonly text: string; readonly verdict: Verdict }[];
}

export const marks: Readonly<Record<Colour, string>> = { agrees: '✓', unchecked: '?', differs: '✗' };

export const words: Readonly<Record<Colour, Label>> = {
  agrees: { vi: 'khớp', en: 'agree' },
  unchecked: { vi: 'chưa kiểm được', en: 'cannot be checked' },
  differs: { vi: 'khác', en: 'differ' }
};

/** A line for each figure, in the order of the text, and a count of each colour. */
export function checkText({ checked }: Checked, language: keyof Label): string {
  const lines = checked.map(
    ({ start, text, verdict }) =>
      `${marks[verdict.colour]} ${String(start).padStart(6)}  ${oneLine(text)}  ${verdict.say[language]}`
  );
  const counts = (Object.keys(words) as Colour[]).map(
    (colour) =>
      `${checked.filter(({ verdict }) => verdict.colour === colour).length} ${words[colour][language]}`
  );
  return [...lines, counts.join(' · ')].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
