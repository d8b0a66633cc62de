import type { OfficialDocument } from '#engine/documents/document.ts';
import { titleOf } from '#engine/documents/fixed-phrases.ts';
import type { Definition } from '../xlsx/definition.ts';
import { writable, writableDocument } from '../xlsx/writable.ts';
import { contentCanvas, defineLayouts, imprintOf } from './canvas.ts';
import { drawCharts } from './draw-charts.ts';
import type { DrawContext } from './draw-context.ts';
import { drawClosing, drawCover } from './draw-ends.ts';
import { drawPoints } from './draw-points.ts';
import { drawTable } from './draw-table.ts';
import { finished } from './finished.ts';
import { type Canvas, type Deck, newDeck } from './library.ts';
import { FACE } from './measures.ts';
import type { Slide } from './slide.ts';
import { slidesOf } from './slides-of.ts';

export interface PptxOptions {
  /** Address of the site, to which each figure links. */
  readonly base: string;
  /** What the indicators are called, below their numbers. */
  readonly definitions?: readonly Pick<Definition, 'id' | 'label'>[];
}

/** The document as conference slides, 16:9. The same document gives the same bytes. */
export async function renderPptx(document: OfficialDocument, options: PptxOptions): Promise<Uint8Array> {
  const composed = writableDocument(document);
  const deck = deckOf(composed);
  const labels = new Map((options.definitions ?? []).map(({ id, label }) => [id, writable(label.vi)]));
  const context: DrawContext = {
    address: (href) => new URL(href, options.base).href,
    labelOf: (indicator) => labels.get(indicator) ?? ''
  };
  const imprint = imprintOf(composed);
  drawCover(deck, composed);
  for (const slide of slidesOf(composed, context.address)) {
    const canvas = contentCanvas(deck, slide, imprint);
    drawContent(canvas, slide, context);
    canvas.addNotes(slide.notes.join('\n'));
  }
  drawClosing(deck, composed, options.base);
  const bytes = await deck.write({ outputType: 'uint8array' });
  return finished(bytes as Uint8Array, composed.masthead.day);
}

function drawContent(canvas: Canvas, slide: Slide, context: DrawContext): void {
  switch (slide.kind) {
    case 'points':
      return drawPoints(canvas, slide, context);
    case 'chart':
      return drawCharts(canvas, slide);
    case 'table':
      return drawTable(canvas, slide);
  }
}

function deckOf(document: OfficialDocument): Deck {
  const deck = newDeck();
  const issuer = document.masthead.issuers.join(', ');
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  deck.title = titleOf(document);
  deck.subject = document.subject;
  deck.author = issuer;
  deck.company = issuer;
  defineLayouts(deck);
  return deck;
}
