import type { OfficialDocument } from '#engine/documents/document.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import type { Figure as Said } from '#engine/documents/inline.ts';
import { agreement } from './agreement.ts';
import type { FrozenReport } from './frozen.ts';
import type { Finding } from './verify-findings.ts';

/** Numbers in the words of a frozen report that are not its frozen figures. */
export function wordsThatDiffer({ versions, figures }: FrozenReport): readonly Finding[] {
  const values = new Map(
    Object.values(figures).map(({ indicator, unit, period, result }) => [
      placeOf({ indicator, unit, period }),
      result.known ? result.value : undefined
    ])
  );
  const seen = new Set<string>();
  return versions
    .flatMap(({ document }) => figuresOf(document))
    .flatMap((said): readonly Finding[] => {
      const place = placeOf(said);
      const value = values.get(place);
      const isTold = values.has(place) && said.value === value && isSaid(said, value);
      if (isTold || seen.has(said.id)) return [];
      seen.add(said.id);
      return [{ where: 'report', what: 'words-differ', key: said.id, text: said.text, value }];
    });
}

function placeOf({ indicator, unit, period }: Pick<Said, 'indicator' | 'unit' | 'period'>): string {
  return `${indicator} ${unit} ${period.from} ${period.to}`;
}

/** An unknown figure is written in words; `138 đợt` says 138. */
function isSaid({ text }: Said, value: number | undefined): boolean {
  return value === undefined ? !/\d/u.test(text) : agreement(text, value) !== 'differs';
}

/** A figure as a file carries it. */
export interface FileFigure {
  readonly id: string;
  readonly text: string;
}

/** What a file says otherwise than the document that was signed. */
export function fileFindings(document: OfficialDocument, found: readonly FileFigure[]): readonly Finding[] {
  const signed = new Map(figuresOf(document).map(({ id, text }) => [id, text]));
  const inFile = new Map(found.map(({ id, text }) => [id, text]));
  const altered = [...signed].flatMap(([key, text]): readonly Finding[] => {
    const its = inFile.get(key);
    if (its === undefined) return [{ where: 'file', what: 'figure-missing', key, signed: text }];
    if (plain(its) === plain(text)) return [];
    return [{ where: 'file', what: 'figure-altered', key, signed: text, found: its }];
  });
  const unknown = [...inFile].filter(([key]) => !signed.has(key));
  return [
    ...altered,
    ...unknown.map(([key, text]): Finding => ({ where: 'file', what: 'figure-unknown', key, found: text }))
  ];
}

/** Spaces and the form of accents are the format's business. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
