import type { Block, Heading, Passage } from '#engine/documents/block.ts';
import { isPassage } from '#engine/documents/block.ts';
import type { Emphasis, Figure, Inline, Inlines, Strong, Text } from '#engine/documents/inline.ts';
import { text } from '#engine/documents/inline.ts';
import { type Agreement, agreement } from './agreement.ts';

/**
 * The body of a report as people edited it. A number in it is still its figure: `live` ones follow the ledger
 * until the report is issued, `typed` ones keep the words somebody wrote and are compared with the figure.
 */
export type Prose = readonly ProseBlock[];

export type ProseBlock =
  | Heading
  | { readonly kind: Passage['kind']; readonly content: ProseLine }
  | { readonly kind: 'list'; readonly items: readonly ProseLine[] }
  /** The nth table or chart of the composed body; those are not edited. */
  | { readonly kind: 'kept'; readonly at: number };

export type ProseLine = readonly ProsePiece[];

export type ProsePiece =
  | Text
  | Strong
  | Emphasis
  | { readonly kind: 'live'; readonly id: string }
  | { readonly kind: 'typed'; readonly id: string; readonly text: string };

/** Figures by the id they have in the composed document. */
export type FiguresById = ReadonlyMap<string, Figure>;

/** What is wrong with a number in edited prose. */
export interface Mark {
  readonly id: string;
  /** As written; empty when the figure is gone. */
  readonly text: string;
  readonly fault: Exclude<Agreement, 'agrees'> | 'no-such-figure';
  /** What the figure says now. */
  readonly figure: Figure | undefined;
}

/** A composed body, ready to be edited: every number live. */
export function proseOf(body: readonly Block[]): Prose {
  let kept = 0;
  return body.map((block): ProseBlock => {
    if (isPassage(block)) return { kind: block.kind, content: block.content.map(asPiece) };
    if (block.kind === 'list') return { kind: 'list', items: block.items.map((item) => item.map(asPiece)) };
    if (block.kind === 'table' || block.kind === 'chart') return { kind: 'kept', at: kept++ };
    return block;
  });
}

/** The body that edited prose makes with the figures and tables of today. */
export function bodyOf(prose: Prose, composed: readonly Block[], figures: FiguresById): readonly Block[] {
  const kept = composed.filter((block) => block.kind === 'table' || block.kind === 'chart');
  return prose.flatMap((block): readonly Block[] => {
    if (block.kind === 'kept') return kept.slice(block.at, block.at + 1);
    if (block.kind === 'list') return [{ ...block, items: block.items.map((item) => lineOf(item, figures)) }];
    if ('content' in block) return [{ ...block, content: lineOf(block.content, figures) }];
    return [block];
  });
}

/** Numbers that no longer say what their figure says, and figures that are gone. */
export function marksIn(prose: Prose, figures: FiguresById): readonly Mark[] {
  return linesOf(prose)
    .flat()
    .flatMap((piece): readonly Mark[] => {
      if (piece.kind !== 'live' && piece.kind !== 'typed') return [];
      const figure = figures.get(piece.id);
      const words = piece.kind === 'typed' ? piece.text : '';
      if (!figure) return [{ id: piece.id, text: words, fault: 'no-such-figure', figure }];
      const verdict = piece.kind === 'typed' ? agreement(words, figure.value) : 'agrees';
      return verdict === 'agrees' ? [] : [{ id: piece.id, text: words, fault: verdict, figure }];
    });
}

function linesOf(prose: Prose): readonly ProseLine[] {
  return prose.flatMap((block): readonly ProseLine[] => {
    if (block.kind === 'list') return (block as { items: readonly ProseLine[] }).items;
    return 'content' in block ? [block.content] : [];
  });
}

function lineOf(line: ProseLine, figures: FiguresById): Inlines {
  return line.map((piece): Inline => {
    if (piece.kind !== 'live' && piece.kind !== 'typed') return piece;
    const figure = figures.get(piece.id);
    if (!figure) return text(piece.kind === 'typed' ? piece.text : '…');
    return piece.kind === 'live' ? figure : { ...figure, text: piece.text };
  });
}

function asPiece(inline: Inline): ProsePiece {
  return inline.kind === 'figure' ? { kind: 'live', id: inline.id } : inline;
}
