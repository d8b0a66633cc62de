import type { Figure, Inlines } from '#engine/documents/inline.ts';
import { cardLabel } from './card-label.ts';
import { still } from './canvas.ts';
import type { DrawContext } from './draw-context.ts';
import type { Canvas, Run } from './library.ts';
import { figureWords } from './figure-words.ts';
import { colour, page, room } from './measures.ts';
import { type Box, cardBoxes, cardRows, cardsHeight, linesHeight, pointRoom } from './point-layout.ts';
import { FIGURE_SHAPE } from './mended-slide.ts';
import type { PointSlide } from './slide.ts';
import { sizeFor, textWidth } from './text-width.ts';

/** Figures large above, one short line a sentence below. */
export function drawPoints(canvas: Canvas, { cards, lines }: PointSlide, context: DrawContext): void {
  const boxes = cardBoxes(cards.length, page.side);
  cards.forEach((card, at) => {
    const box = boxes[at];
    const label = cardLabel(card, cards, context.labelOf(card.figure.indicator));
    if (box) drawCard(canvas, { figure: card.figure, label, box }, context);
  });
  if (lines.length > 0) drawLines(canvas, lines, cardRows(cards.length));
}

function drawLines(canvas: Canvas, lines: readonly Inlines[], rows: readonly number[]): void {
  const free = pointRoom(rows);
  const sizes = rows.length === 0 ? [26, 24, 22, 20, 18] : [24, 22, 20, 18];
  const fontSize = sizes.find((size) => linesHeight(lines, size) <= free) ?? 16;
  const runs = lines.flatMap((line): Run[] =>
    line.map((one, at) => ({
      text: one.text,
      options: {
        ...(one.kind === 'figure' || one.kind === 'strong' ? { bold: true } : {}),
        ...(one.kind === 'figure' ? { color: colour.figure } : {}),
        ...(one.kind === 'emphasis' ? { italic: true } : {}),
        ...(at === 0 ? BULLET : {}),
        ...(at === line.length - 1 ? { breakLine: true } : {})
      }
    }))
  );
  canvas.addText(runs, {
    ...still,
    x: page.side,
    y: room.top + cardsHeight(rows),
    w: room.width,
    h: free,
    valign: 'top',
    fontSize,
    paraSpaceAfter: 8
  });
}

const BULLET = { bullet: { indent: 20 } };

/** Number large, its noun below, and what it counts in small letters; the card opens the figure's page. */
function drawCard(
  canvas: Canvas,
  { figure, label, box }: { readonly figure: Figure; readonly label: string; readonly box: Box },
  { address }: DrawContext
): void {
  const { bound, number, noun } = figureWords(figure);
  const inner = box.w - 0.4;
  const large = numberSize(bound, number, { width: inner, most: box.h > 1.8 ? 44 : 32 });
  const small = sizeFor(label, [14, 13, 12], { width: inner, lines: box.h > 1.8 ? 3 : 2 });
  const hyperlink = { url: address(figure.href), tooltip: `Mở nguồn: ${figure.text}` };
  const runs: Run[] = [
    ...(bound ? [{ text: `${bound} `, options: { fontSize: large / 2, color: colour.quiet } }] : []),
    {
      text: number,
      options: { fontSize: large, bold: true, color: colour.figure, breakLine: true, hyperlink }
    },
    { text: noun, options: { fontSize: 16, bold: true, color: colour.ink, breakLine: label !== '' } },
    ...(label ? [{ text: label, options: { fontSize: small, color: colour.quiet } }] : [])
  ];
  canvas.addText(runs, {
    ...still,
    ...box,
    // Left, right, below, above: the library's order.
    margin: [12, 8, 4, 4],
    valign: 'middle',
    fill: { color: colour.ground },
    line: { color: colour.line, width: 1 },
    objectName: FIGURE_SHAPE + figure.id
  });
}

function numberSize(
  bound: string,
  number: string,
  { width, most }: { readonly width: number; readonly most: number }
): number {
  const sizes = [most, 36, 32, 28, 24, 20].filter((size) => size <= most);
  const widthAt = (size: number): number =>
    textWidth(number, size, true) + (bound ? textWidth(`${bound} `, size / 2) : 0);
  return sizes.find((size) => widthAt(size) <= width) ?? 18;
}
