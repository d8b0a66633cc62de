import { AlignmentType, Footer, ImageRun, Paragraph, TextRun } from 'docx';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { upperCase } from '#engine/documents/fixed-phrases.ts';
import { qrPng } from '../seal/qr-png.ts';
import { sealWords } from '../seal/seal-words.ts';
import { halfPoints, type } from './measures.ts';
import { run } from './runs.ts';

/** Pixels at 96 to the inch: 11 mm, which a phone still reads. */
const QR_SIZE = 42;

/** At the foot of every page: the mark of demonstration data, and the code by which the document is verified. */
export function footer({ mark, seal }: Pick<OfficialDocument, 'mark' | 'seal'>): Footer | undefined {
  if (mark === undefined && seal === undefined) return undefined;
  const lines: Paragraph[] = [];
  if (mark !== undefined) {
    lines.push(
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run(upperCase(mark), { points: type.foot })]
      })
    );
  }
  if (seal !== undefined) {
    const { code, address, alt } = sealWords(seal);
    lines.push(
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run(`${code} · ${address}  `, { points: type.foot - 1 }),
          new ImageRun({
            type: 'png',
            data: qrPng(seal.address),
            transformation: { width: QR_SIZE, height: QR_SIZE },
            altText: { name: 'QR', title: code, description: alt }
          }),
          new TextRun({ text: '', size: halfPoints(type.foot) })
        ]
      })
    );
  }
  return new Footer({ children: lines });
}
