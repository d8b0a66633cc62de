import type { OfficialDocument } from '#engine/documents/document.ts';
import { rulesOf } from '#engine/documents/document-type.ts';
import { legalBasisLines, numberLine, placeAndDate, upperCase } from '#engine/documents/fixed-phrases.ts';
import { qrPng } from '../seal/qr-png.ts';
import { sealWords } from '../seal/seal-words.ts';
import { addMark, contentCanvas, imprintOf, layouts, still } from './canvas.ts';
import type { Canvas, Deck, Run } from './library.ts';
import { colour, page, room, type } from './measures.ts';
import { sizeFor } from './text-width.ts';

/** Who reports, what about, where and when. */
export function drawCover(deck: Deck, document: OfficialDocument): Canvas {
  const { masthead, mark, subject } = document;
  const canvas = deck.addSlide({ masterName: layouts.cover });
  const { isNamed, name } = rulesOf(document.type);
  const issuers = masthead.issuers.map((one) => upperCase(one)).join(' – ');
  const across = { ...still, x: page.side, w: room.width };
  if (masthead.superior) {
    const superior = upperCase(masthead.superior);
    canvas.addText(superior, { ...across, y: 0.7, h: 0.4, fontSize: 18, color: colour.onBrandQuiet });
  }
  canvas.addText(issuers, {
    ...across,
    y: 1.12,
    h: 0.8,
    valign: 'top',
    bold: true,
    fontSize: sizeFor(issuers, [22, 20, 18, 16], { width: room.width, lines: 2, isBold: true }),
    color: colour.onBrand
  });
  canvas.addText(isNamed ? upperCase(name) : name, { placeholder: 'title' });
  canvas.addText(capitalised(subject), {
    ...across,
    y: 3.6,
    h: 2.2,
    valign: 'top',
    fontSize: sizeFor(subject, [28, 26, 24, 22, 20, 18, 16], { width: room.width, lines: 5 }),
    color: colour.onBrand
  });
  const when = masthead.number === undefined ? '' : `${numberLine(masthead)}  ·  `;
  canvas.addText(when + (masthead.day ? placeAndDate(masthead) : masthead.place), {
    ...across,
    y: 6.55,
    h: 0.4,
    w: 8,
    fontSize: 18,
    valign: 'middle',
    color: colour.onBrandQuiet
  });
  if (mark) addMark(canvas, mark, { x: page.width - page.side - 2.9, y: 6.58 });
  canvas.addNotes([`${name}: ${subject}`, ...legalBasisLines(document)].join('\n'));
  return canvas;
}

/** How a listener checks what was shown. */
export function drawClosing(deck: Deck, document: OfficialDocument, base: string): Canvas {
  const { seal } = document;
  const title = seal ? 'Kiểm chứng báo cáo này' : 'Nguồn của các con số';
  const canvas = contentCanvas(deck, { above: '', title }, imprintOf(document));
  const steps = seal
    ? ['Quét mã QR hoặc mở địa chỉ bên cạnh.', 'So mã xác minh trên trang đó với mã ở đây.', SOURCE]
    : [SOURCE, `Mở tại: ${base}`, 'Bản này chưa ban hành nên chưa có mã xác minh.'];
  const left = seal ? 4.2 : 0;
  const runs: Run[] = steps.map((text) => ({
    text,
    options: { bullet: { type: 'number', indent: 28 }, breakLine: true }
  }));
  canvas.addText(runs, {
    ...still,
    x: page.side + left,
    y: seal ? 3.7 : room.top,
    w: room.width - left,
    h: 3,
    valign: 'top',
    fontSize: 22,
    paraSpaceAfter: 10
  });
  if (seal) drawSeal(canvas, document, left);
  canvas.addNotes([title, ...steps, ...(seal ? [seal.address, `SHA-256: ${seal.digest}`] : [])].join('\n'));
  return canvas;
}

const SOURCE = 'Mỗi con số mở ra danh sách bản ghi đứng sau nó.';

function drawSeal(canvas: Canvas, { seal }: OfficialDocument, left: number): void {
  if (!seal) return;
  const { address, alt } = sealWords(seal);
  const image = `image/png;base64,${Buffer.from(qrPng(seal.address)).toString('base64')}`;
  canvas.addImage({ data: image, x: page.side, y: room.top, w: 3.6, h: 3.6, altText: alt });
  const width = room.width - left;
  canvas.addText('Mã xác minh', { ...still, x: page.side + left, y: 1.7, w: width, h: 0.35, fontSize: 18 });
  canvas.addText(seal.code, {
    ...still,
    x: page.side + left,
    y: 2.05,
    w: width,
    h: 0.75,
    bold: true,
    fontSize: 44,
    color: colour.figure
  });
  canvas.addText(address, {
    ...still,
    x: page.side + left,
    y: 2.85,
    w: width,
    h: 0.6,
    valign: 'top',
    fontSize: sizeFor(address, [18, 16, 14, 12], { width, lines: 1 }),
    hyperlink: { url: seal.address }
  });
  canvas.addText(`SHA-256: ${seal.digest}`, {
    ...still,
    x: page.side,
    y: room.bottom - 0.3,
    w: room.width,
    h: 0.3,
    fontSize: type.small,
    color: colour.quiet
  });
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
