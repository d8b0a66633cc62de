import type { OfficialDocument, Seal } from '#engine/documents/document.ts';
import { upperCase } from '#engine/documents/fixed-phrases.ts';
import type { Canvas, Deck, TextOptions } from './library.ts';
import { colour, FACE, page, room, type } from './measures.ts';
import { linesIn, sizeFor } from './text-width.ts';

/** Names of the layouts that people find in PowerPoint when they add a slide. */
export const layouts = { cover: 'Trang bìa', content: 'Nội dung' } as const;

/** Nothing shifts the words: the places are measured. */
export const still: TextOptions = { fontFace: FACE, margin: 0, fit: 'none', wrap: true, color: colour.ink };

/** A title that PowerPoint knows as one, so that slides can be listed, searched and heard. */
export function defineLayouts(deck: Deck): void {
  deck.defineSlideMaster({
    title: layouts.cover,
    background: { color: colour.brand },
    objects: [
      {
        placeholder: { options: titleBox({ y: 2.55, h: 0.7, color: colour.onBrand, fontSize: 36 }), text: '' }
      },
      { rect: { x: page.side, y: 3.38, w: 1.6, h: 0.05, fill: { color: colour.brandLine } } }
    ]
  });
  deck.defineSlideMaster({
    title: layouts.content,
    background: { color: colour.paper },
    objects: [
      { rect: { x: 0, y: 0, w: page.width, h: 0.12, fill: { color: colour.brand } } },
      {
        placeholder: {
          options: titleBox({ y: 0.5, h: 0.85, color: colour.brand, fontSize: type.title }),
          text: ''
        }
      },
      { rect: { x: page.side, y: 1.4, w: 1.2, h: 0.04, fill: { color: colour.brandLine } } }
    ],
    slideNumber: {
      x: page.width - page.side - 0.8,
      y: 6.95,
      w: 0.8,
      h: 0.3,
      align: 'right',
      fontFace: FACE,
      fontSize: type.small,
      color: colour.quiet
    }
  });
}

function titleBox(of: {
  readonly y: number;
  readonly h: number;
  readonly color: string;
  readonly fontSize: number;
}) {
  return {
    name: 'title',
    type: 'title',
    x: page.side,
    w: room.width,
    bold: true,
    align: 'left',
    valign: 'middle',
    margin: 0,
    fontFace: FACE,
    ...of
  } as const;
}

/** Title, the heading above it, and the foot with issuer, mark and seal. */
export function contentCanvas(
  deck: Deck,
  { above, title }: { readonly above: string; readonly title: string },
  imprint: Imprint
): Canvas {
  const canvas = deck.addSlide({ masterName: layouts.content });
  // The layout's size would win over one given to the whole title.
  canvas.addText([{ text: title, options: { fontSize: titleSize(title) } }], {
    placeholder: 'title'
  });
  if (above) {
    canvas.addText(above, { ...still, ...aboveBox, fontSize: type.small, color: colour.quiet });
  }
  addFoot(canvas, imprint);
  return canvas;
}

/** On one line if it is still large there, on two otherwise. */
function titleSize(title: string): number {
  const width = room.width;
  const large = [28, 26, 24].find((size) => linesIn(title, size, width, true) === 1);
  return large ?? sizeFor(title, [22, 20, 18, 16], { width, lines: 2, isBold: true });
}

const aboveBox = { x: page.side, y: 0.22, w: room.width, h: 0.28, valign: 'middle' } as const;

/** What every slide bears, wherever it is copied to. */
export interface Imprint {
  readonly issuer: string;
  readonly mark: string | undefined;
  readonly seal: Seal | undefined;
}

export function imprintOf({ masthead, mark, seal }: OfficialDocument): Imprint {
  return { issuer: masthead.issuers.join(' – '), mark, seal };
}

function addFoot(canvas: Canvas, { issuer, mark, seal }: Imprint): void {
  const said = [issuer, seal ? `Mã xác minh: ${seal.code}` : ''].filter((words) => words).join('  ·  ');
  const width = mark ? 7.6 : 10.5;
  const fontSize = sizeFor(said, [12, 11, 10], { width, lines: 1 });
  canvas.addText(said, {
    ...still,
    x: page.side,
    y: 6.95,
    w: width,
    h: 0.3,
    valign: 'middle',
    fontSize,
    color: colour.quiet
  });
  if (mark) addMark(canvas, mark, { x: 8.5, y: 6.93 });
}

export function addMark(canvas: Canvas, mark: string, at: { readonly x: number; readonly y: number }): void {
  canvas.addText(upperCase(mark), {
    ...still,
    ...at,
    w: 2.9,
    h: 0.34,
    align: 'center',
    valign: 'middle',
    bold: true,
    fontSize: 13,
    color: colour.mark,
    fill: { color: colour.markGround },
    objectName: 'mark'
  });
}
