import {
  Bookmark,
  ExternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
  UnderlineType
} from 'docx';
import type { Figure, Inlines } from '#engine/documents/inline.ts';
import type { DocxContext } from './context.ts';
import { halfPoints } from './measures.ts';

export interface RunLook {
  readonly points?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Plain words; composed (NFC), as TCVN 6909:2001 and searching want it. */
export function run(words: string, look: RunLook = {}): TextRun {
  return new TextRun({ text: words.normalize('NFC'), ...options(look) });
}

/** Lines of one paragraph, broken by hand. */
export function lines(of: readonly string[], look: RunLook = {}): readonly TextRun[] {
  return of.map(
    (line, at) =>
      new TextRun({ text: line.normalize('NFC'), ...(at > 0 ? { break: 1 } : {}), ...options(look) })
  );
}

export function runs(content: Inlines, context: DocxContext, look: RunLook = {}): readonly ParagraphChild[] {
  return content.map((one) => {
    switch (one.kind) {
      case 'text':
        return run(one.text, look);
      case 'strong':
        return run(one.text, { ...look, bold: true });
      case 'emphasis':
        return run(one.text, { ...look, italics: true });
      case 'figure':
        return figureRun(one, context, look);
    }
  });
}

/** A bookmark named after the figure around a link to its page; black, with a thin dotted line below. */
function figureRun(figure: Figure, context: DocxContext, look: RunLook): Bookmark {
  const words = new TextRun({
    text: figure.text.normalize('NFC'),
    ...options(look),
    underline: { type: UnderlineType.DOTTED, color: '808080' }
  });
  return new Bookmark({
    id: context.bookmark(figure.id),
    children: [new ExternalHyperlink({ link: context.address(figure.href), children: [words] })]
  });
}

function options({ points, bold, italics }: RunLook): IRunOptions {
  return {
    ...(points ? { size: halfPoints(points) } : {}),
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {})
  };
}
