import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import mammoth from 'mammoth';
import { commentDocument } from './docx/comment-document.ts';
import { readPaper } from './read-paper.ts';

const sentence = 'Tổ chức 138 đợt phát động, hơn 1.300 buổi tuyên truyền.';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function wordFile(font?: string, text = sentence): Promise<Uint8Array> {
  const [before, number, after] = [text.slice(0, 8), text.slice(8, 10), text.slice(10)];
  const run = (of: string, bold = false) => new TextRun({ text: of, bold, ...(font ? { font } : {}) });
  const cell = (of: string) => new TableCell({ children: [new Paragraph(of)] });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ children: [run(before), run(number, true), run(after)] }),
          new Table({
            rows: [new TableRow({ children: [cell('Số diễn đàn'), cell('130'), cell('diễn đàn')] })]
          }),
          new Paragraph('Hết.')
        ]
      }
    ]
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test('a Word file is read paragraph by paragraph, across runs, with its tables row by row', async () => {
  const { text, format } = await readPaper(await wordFile(), 'bao-cao.docx');
  assert.equal(format, 'docx');
  assert.equal(text, `${sentence}\nSố diễn đàn \t130 \tdiễn đàn \t\nHết.`);
});

const kept = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../test/reading', name)));

test('a Word file of before 2007 is read with its tables', async () => {
  const { text, format } = await readPaper(kept('bao-cao-minh-hoa.doc'), 'bao-cao.doc');
  assert.equal(format, 'doc');
  assert.match(text, /138 đợt phát động phong trào toàn dân bảo vệ an ninh Tổ quốc, hơn 1\.300 buổi/u);
  assert.match(text, /^Thôn 1\t12/mu);
});

test('a scan is told from a damaged pdf: there is no text in it', async () => {
  await assert.rejects(readPaper(kept('ban-quet.pdf'), 'ban-quet.pdf'), (error) => {
    const { sentence } = error as { sentence: { vi: string; en: string } };
    assert.match(sentence.vi, /bản quét, không có chữ để đọc/u);
    assert.match(sentence.en, /no text in this file/u);
    return true;
  });
});

test('a Word file typed in an old font is read by its font', async () => {
  const typed = iconv.encode(sentence.toLowerCase(), 'tcvn').toString('latin1');
  const { text, remarks } = await readPaper(await wordFile('.VnTime', typed), 'cu.docx');
  assert.equal(text.split('\n')[0], sentence.toLowerCase());
  assert.match(remarks[0]?.vi ?? '', /TCVN3/u);
});

test('a remark becomes a comment on exactly its words, and the text stays as it was', async () => {
  const bytes = await wordFile();
  const { text } = await readPaper(bytes, 'bao-cao.docx');
  const spans = ['138 đợt phát động', 'hơn 1.300 buổi', '130'].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: `Xem: ${words}`
  }));
  const by = { author: 'Toàn Dân', initials: 'TD', at: '2026-11-28T00:00:00Z' };
  const commented = commentDocument(bytes, 'bao-cao.docx', spans, by);
  assert.equal((await readPaper(commented, 'x.docx')).text, text);
  const parts = unzipSync(commented);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const marked = [
    ...body.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gsu)
  ];
  assert.deepEqual(
    marked.map(([, , runs = '']) => runs.replaceAll(/<[^>]*>/gu, '')),
    ['138 đợt phát động', 'hơn 1.300 buổi', '130']
  );
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(commented) },
    { styleMap: ['comment-reference => sup'] }
  );
  for (const { text: said } of spans) assert.match(value, new RegExp(said, 'u'));
});

test('comments join those that are there', async () => {
  const by = { author: 'Toàn Dân', initials: 'TD', at: '2026-11-28T00:00:00Z' };
  const once = commentDocument(await wordFile(), 'x.docx', [{ start: 0, end: 7, text: 'Một' }], by);
  const twice = commentDocument(once, 'x.docx', [{ start: 8, end: 11, text: 'Hai' }], by);
  const comments = strFromU8(unzipSync(twice)['word/comments.xml'] ?? new Uint8Array());
  assert.deepEqual(
    [...comments.matchAll(/w:id="(\d+)"/gu)].map(([, id]) => id),
    ['0', '1']
  );
});

test('text files are read in UTF-8, UTF-16 and the encodings of before Unicode', async () => {
  const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(sentence, 'utf-16le')]);
  const files = [
    bytesOf(sentence),
    bytesOf(`\ufeff${sentence}`),
    bytesOf(sentence.normalize('NFD')),
    new Uint8Array(marked),
    new Uint8Array(iconv.encode(sentence.toLowerCase(), 'tcvn')),
    new Uint8Array(iconv.encode(sentence, 'viscii'))
  ];
  for (const file of files) {
    const { text, format } = await readPaper(file, 'tep.txt');
    assert.deepEqual([text.normalize('NFC').toLowerCase(), format], [sentence.toLowerCase(), 'txt']);
  }
});

test('a web page is read as its reader sees it', async () => {
  const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav>Trang chủ</nav>
    <h1>Tổng kết</h1><p>Có <b>138</b> đợt&nbsp;phát động.</p><script>alert(1)</script><table><tr><td>A</td><td>5</td></tr></table></body></html>`;
  const { text, format } = await readPaper(bytesOf(page), 'trang.html');
  assert.equal(format, 'html');
  assert.equal(text, 'Tổng kết\nCó 138 đợt phát động.\nA\t5');
});

test('what cannot be read is refused with a sentence', async () => {
  const bomb = zipSync({ 'word/document.xml': [new Uint8Array(70_000_000), { level: 9 }] });
  const files: readonly (readonly [Uint8Array, RegExp])[] = [
    [new Uint8Array(), /tệp trống/u],
    [zipSync({ 'a.txt': strToU8('x') }), /không phải tệp Word/u],
    [zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /bảng tính/u],
    [bomb, /phình to/u],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), /bị hỏng/u],
    [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 1, 2, 3]), /PDF bị hỏng/u],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /\.doc bị hỏng/u],
    [new Uint8Array([1, 0, 2, 0, 3]), /không phải là văn bản/u]
  ];
  for (const [bytes, reason] of files) {
    await assert.rejects(readPaper(bytes, 'tep'), (error) => {
      assert.match((error as { sentence: { vi: string } }).sentence.vi, reason);
      return true;
    });
  }
});
