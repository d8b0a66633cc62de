import type { Period } from '#basis/period.ts';
import type { Bound } from '#basis/quantity.ts';
import type { Part as PartOfFigure } from '#engine/records/sides.ts';

/** A piece of a line. A number of the programme is always a `Figure`, never plain text. */
export type Inline = Text | Strong | Emphasis | Figure;

export type Inlines = readonly Inline[];

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

export interface Strong {
  readonly kind: 'strong';
  readonly text: string;
}

export interface Emphasis {
  readonly kind: 'emphasis';
  readonly text: string;
}

/** A number with its source: the words shown, the page that opens it, and what was asked. */
export interface Figure {
  readonly kind: 'figure';
  /** Unique in the document and stable between editions, e.g. `outreach-sessions-1`. */
  readonly id: string;
  /** As read in the sentence, e.g. `hơn 1.300 buổi`; for an unknown figure the words that say so. */
  readonly text: string;
  /** The figure's page, as a path from the root of the site. */
  readonly href: string;
  /** Absent when unknown; never 0 instead. */
  readonly value?: number;
  readonly bound: Bound;
  /** Indicator id. */
  readonly indicator: string;
  /** Unit version id. */
  readonly unit: string;
  readonly period: Period;
  /** When it is not of everything: one side's own part, or what both sides' own parts hold. */
  readonly part?: PartOfFigure;
  /** How many records stand behind it. */
  readonly records: number;
}

export function text(words: string): Text {
  return { kind: 'text', text: words };
}

export function strong(words: string): Strong {
  return { kind: 'strong', text: words };
}

export function emphasis(words: string): Emphasis {
  return { kind: 'emphasis', text: words };
}

export function figure(of: Omit<Figure, 'kind'>): Figure {
  return { kind: 'figure', ...of };
}

/** What may stand between the words of a template; numbers may not, they come as figures. */
export type Part = string | Inline | Inlines;

/** ``inline`Đã tổ chức ${sessions}.` `` */
export function inline(words: TemplateStringsArray, ...parts: readonly Part[]): Inlines {
  const pieces = words.flatMap((piece, at) => [text(piece), ...piecesOf(parts[at])]);
  return joined(pieces);
}

function piecesOf(part: Part | undefined): Inlines {
  if (part === undefined) return [];
  if (typeof part === 'string') return [text(part)];
  return 'kind' in part ? [part] : part;
}

/** Neighbouring plain texts become one, empty ones disappear. */
function joined(pieces: Inlines): Inlines {
  const out: Inline[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind !== 'text') out.push(piece);
    else if (last?.kind === 'text') out[out.length - 1] = text(last.text + piece.text);
    else if (piece.text) out.push(piece);
  }
  return out;
}
