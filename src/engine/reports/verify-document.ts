import type { OfficialDocument } from '#engine/documents/document.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import type { Figure as Said } from '#engine/documents/inline.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import { agreement } from './agreement.ts';
import type { FrozenReport } from './frozen.ts';
import type { Finding } from './verify-findings.ts';

/** Numbers in the words of a frozen report that its frozen figures do not give. */
export function wordsThatDiffer(frozen: FrozenReport): readonly Finding[] {
  const told = [
    ...Object.values(frozen.figures),
    ...frozen.restatements.flatMap(({ was, now }) => [was, now])
  ];
  const ofIndicator = Map.groupBy(told, ({ indicator, unit, trace }) => groupOf(indicator, unit, trace.part));
  const seen = new Set<string>();
  return frozen.versions
    .flatMap(({ document }) => figuresOf(document))
    .flatMap((said): readonly Finding[] => {
      const its = ofIndicator.get(groupOf(said.indicator, said.unit, said.part)) ?? [];
      if (isGiven(said, its) || seen.has(said.id)) return [];
      seen.add(said.id);
      const value = valuesOf(its.filter((one) => isSamePeriod(one, said)))[0];
      return [{ where: 'report', what: 'words-differ', key: said.id, text: said.text, value }];
    });
}

function groupOf(indicator: string, unit: string, part = ''): string {
  return `${indicator} ${unit} ${part}`;
}

/** The figure itself, or how far it is from another one of the same indicator: `tăng 12 buổi`. */
function isGiven(said: Said, told: readonly Figure[]): boolean {
  const its = told.filter((one) => isSamePeriod(one, said));
  const values = valuesOf(its);
  if (its.length > 0 && values.includes(said.value) && isSaid(said, said.value)) return true;
  const others = valuesOf(told);
  return values.some((value) =>
    others.some((other) => isDistance(said.value, value, other) && isSaid(said, said.value))
  );
}

function isDistance(said: number | undefined, a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && said === Math.round(Math.abs(a - b) * 100) / 100;
}

function valuesOf(figures: readonly Figure[]): readonly (number | undefined)[] {
  return figures.map(({ result }) => (result.known ? result.value : undefined));
}

function isSamePeriod({ period }: Figure, said: Said): boolean {
  return period.from === said.period.from && period.to === said.period.to;
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
