import assert from 'node:assert/strict';
import test from 'node:test';
import type { Block } from '#engine/documents/block.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { text } from '#engine/documents/inline.ts';
import { paragraph, section, table } from '#engine/documents/write.ts';
import { renderPdf } from '#render/pdf/render-pdf.ts';
import { drawnBars } from './drawn-bars.ts';
import { samples } from './samples.ts';
import { pagesOf } from './text-of-pdf.ts';

const sentence = paragraph`Tiếp tục phối hợp tuyên truyền, vận động nhân dân; rà soát, củng cố các mô hình đã có.`;

async function pagesWith(body: readonly Block[], of: OfficialDocument = samples.minutes): Promise<readonly string[]> {
  const pdf = await renderPdf({ ...of, body }, { base: 'https://toandan.example', drawChart: drawnBars });
  return (await pagesOf(pdf)).map((page) => page.read.replace(/\s+/gu, ' '));
}

test('a signature never stands alone on a page, whether one signs or two', async () => {
  for (const kind of [samples.minutes, samples.proposal]) {
    for (let count = 1; count < 22; count += 1) {
      const body = [...Array<Block>(count).fill(sentence), paragraph`Câu cuối của văn bản.`];
      const pages = await pagesWith(body, kind);
      const signed = pages.find((page) => page.includes('Nơi nhận:')) ?? '';
      assert.ok(signed.includes('Câu cuối của văn bản./.'), `${kind.type}, ${count} paragraphs: ${signed}`);
      assert.ok(signed.includes('Người ký minh họa'), `${kind.type}, ${count} paragraphs: ${signed}`);
    }
  }
});

test('a heading stays with its text, and a sum with the row before it, under repeated header rows', async () => {
  for (let count = 20; count < 40; count += 1) {
    const rows = Array.from({ length: count }, (_, at) => ({ cells: [[text(`hàng ${at + 1}`)]] }));
    const counted = table({
      columns: [{ align: 'left', width: 1 }],
      header: [[{ text: 'Tên cột' }]],
      rows: [...rows, { cells: [[text('Cộng')]], total: true }]
    });
    const pages = await pagesWith([counted, section('Mục cuối'), sentence, sentence]);
    const summed = pages.find((page) => page.includes('Cộng ')) ?? '';
    assert.ok(summed.includes(`hàng ${count} Cộng`), `${count} rows: ${summed}`);
    const headed = pages.find((page) => page.includes('Mục cuối')) ?? '';
    assert.match(headed, /Mục cuối Tiếp tục phối hợp/, `${count} rows: ${headed}`);
  }
});

test('a last paragraph longer than a page, and more recipients than a page holds, are not cut off', async () => {
  const long = paragraph`${Array.from({ length: 700 }, (_, at) => `chữ${at}`).join(' ')} hết.`;
  const recipients = Array.from({ length: 90 }, (_, at) => `Nơi nhận thứ ${at + 1}`);
  const text = (await pagesWith([long], { ...samples.minutes, recipients })).join('');
  for (const words of ['chữ0', 'chữ699', 'hết./.', 'Nơi nhận thứ 1;', 'Nơi nhận thứ 90;', 'Lưu: VT.']) {
    assert.ok(text.includes(words), words);
  }
});
