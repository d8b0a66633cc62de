import type { Language } from '#basis/label.ts';
import type { Colour } from '#engine/checking/verdict.ts';
import { figurePath } from '#engine/reports/stated.ts';
import type { CheckedPaper } from '#operations/reading/checked-paper.ts';
import { indicators } from '#programme/catalogue.ts';

export interface ShownFigure {
  readonly colour: Colour;
  readonly text: string;
  readonly say: string;
  readonly indicator: string | undefined;
  readonly href: string | undefined;
}

export interface ShownCheck {
  readonly name: string;
  /** The text in pieces; those that are figures carry their number in the list. */
  readonly pieces: readonly { readonly text: string; readonly figure?: number }[];
  readonly isCut: boolean;
  readonly figures: readonly ShownFigure[];
  readonly counts: Readonly<Record<Colour, number>>;
  readonly remarks: readonly string[];
  /** The Word file itself, so that it can be handed back with comments. */
  readonly word: string | undefined;
}

/** More than anybody reads on a page. */
const LONGEST = 60_000;
/** What a page can carry there and back on a weak line. */
const LARGEST_KEPT = 2_000_000;

export function shownCheck(
  { text, checked, remarks, format }: CheckedPaper,
  { name, file }: { readonly name: string; readonly file: string },
  language: Language
): ShownCheck {
  const figures = checked.map(({ text: own, verdict, indicator }): ShownFigure => ({
    colour: verdict.colour,
    text: own.replace(/\s+/gu, ' '),
    say: verdict.say[language],
    indicator: indicators.get(indicator ?? '')?.label[language],
    href: verdict.figure && figurePath(verdict.figure)
  }));
  const count = (colour: Colour): number => figures.filter((one) => one.colour === colour).length;
  return {
    name,
    pieces: piecesOf(text, checked),
    isCut: text.length > LONGEST,
    figures,
    counts: { agrees: count('agrees'), unchecked: count('unchecked'), differs: count('differs') },
    remarks: remarks.map((one) => one[language]),
    word: format === 'docx' && file.length <= LARGEST_KEPT ? file : undefined
  };
}

function piecesOf(text: string, checked: CheckedPaper['checked']): ShownCheck['pieces'] {
  const pieces: { text: string; figure?: number }[] = [];
  let at = 0;
  checked.forEach(({ start, end }, figure) => {
    if (end > LONGEST) return;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), figure });
    at = end;
  });
  const rest = text.slice(at, Math.max(at, LONGEST));
  return rest === '' ? pieces : [...pieces, { text: rest }];
}
