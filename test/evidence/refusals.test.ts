import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { isProblem } from '#basis/problem.ts';
import { inspect } from '#render/evidence/inspector.ts';
import { limits } from '#render/evidence/limits.ts';
import { type Refusal, refusals } from '#render/evidence/refusals.ts';
import { takeIn } from '#render/evidence/take-in.ts';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import exceljs from 'exceljs';
import sharp from 'sharp';
import {
  hugePng,
  lyingZip,
  officeFile,
  overlappingZip,
  packedObject,
  pdfFile,
  relation,
  wordFile
} from './hostile-files.ts';
import { heicPhoto, phonePhoto } from './pictures.ts';

const text = (content: string): Uint8Array => Buffer.from(content, 'latin1');
const photo = await phonePhoto(800, 600);
const javaScript = '<< /S /JavaScript /JS (app.alert(1)) >>';

const hostile: readonly (readonly [title: string, bytes: Uint8Array, refusal: Refusal])[] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['more than 15 MB', Buffer.concat([photo, Buffer.alloc(limits.sent)]), 'too-large'],
  ['a picture of 40 000 by 40 000', hugePng(40_000, 40_000), 'too-many-pixels'],
  ['a picture of four thousand million by one', hugePng(0x7f_ff_ff_ff, 1), 'damaged'],
  ['a photo cut in half', photo.subarray(0, photo.length / 2), 'damaged'],
  ['a HEIC photo cut in half', heicPhoto().subarray(0, 433), 'damaged'],
  ['the beginning of a JPEG and nothing', text('\xff\xd8\xff\xe0'), 'damaged'],
  ['a web page that begins as a PNG does', text('\x89PNG\r\n\x1a\n<script>alert(1)</script>'), 'damaged'],
  [
    'SVG with a script',
    text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'svg'
  ],
  ['a web page', text('<!doctype html><script>alert(1)</script>'), 'unknown'],
  ['a GIF', text('GIF89a'), 'gif'],
  ['sound', text('ID3\x04'), 'sound'],
  ['sound of a phone', text('\0\0\0\x18ftypM4A \0\0\0\0'), 'sound'],
  ['film', text('\0\0\0\x18ftypmp42\0\0\0\0'), 'film'],
  ['a program', text('MZ\x90\0'), 'program'],
  ['Word of 2003', text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'old-office'],
  ['an archive of other things', wordFile({ 'word/document.xml': '' }).subarray(0, 60), 'damaged'],
  ['an archive that is no Word file', officeFile({ 'word/other.xml': '<x/>' }), 'zip-only'],
  [
    'a Word file that unpacks to 200 MB',
    wordFile({ 'word/media/a.bin': new Uint8Array(200_000_000) }),
    'zip-swells'
  ],
  [
    'a Word file that packs a thousandfold',
    wordFile({ 'word/media/a.bin': new Uint8Array(60_000_000) }),
    'zip-swells'
  ],
  ['a Word file that holds more than its directory says', lyingZip(), 'damaged'],
  ['a Word file of overlapping parts', overlappingZip(), 'zip-swells'],
  ['a Word file with macros', wordFile({ 'word/vbaProject.bin': 'x' }), 'macros'],
  [
    'a Word file of a macro type',
    wordFile({ '[Content_Types].xml': '<Types x="application/vnd.ms-word.document.macroEnabled"/>' }),
    'macros'
  ],
  ['a Word file with an object in it', wordFile({ 'word/embeddings/oleObject1.bin': 'x' }), 'office-embeds'],
  [
    'a Word file that fetches its template',
    wordFile({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'http://x/') }),
    'office-fetches'
  ],
  [
    'a Word file with a field that runs',
    wordFile({ 'word/document.xml': '<w:instrText>DDEAUTO c:\\\\x</w:instrText>' }),
    'office-fetches'
  ],
  [
    'a Word file that declares entities',
    wordFile({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }),
    'office-fetches'
  ],
  [
    'a Word file in another encoding',
    wordFile({ 'word/document.xml': Buffer.from('\uFEFF<w:document/>', 'utf16le') }),
    'damaged'
  ],
  ['a Word file with a way out of its folder', wordFile({ '../../x.xml': '<x/>' }), 'damaged'],
  ['a pdf without its end', pdfFile().subarray(0, 100), 'damaged'],
  ['a pdf with a script', pdfFile(`/OpenAction ${javaScript}`), 'pdf-runs'],
  [
    'a pdf with a script whose name is disguised',
    pdfFile('/OpenAction << /S /J#61va#53cript /JS (1) >>'),
    'pdf-runs'
  ],
  [
    'a pdf with a script in a packed object',
    pdfFile('', [packedObject('/Type /ObjStm /N 1 /First 4', text(`5 0 ${javaScript}`))]),
    'pdf-runs'
  ],
  [
    'a pdf whose packed objects cannot be read',
    pdfFile('', ['8 0 obj\n<< /Type /ObjStm /Filter /ASCII85Decode >>\nstream\nabc\nendstream\nendobj\n']),
    'pdf-runs'
  ],
  ['a pdf that starts a program', pdfFile('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'pdf-runs'],
  ['a pdf with files inside', pdfFile('/Names << /EmbeddedFiles 8 0 R >>'), 'pdf-embeds'],
  [
    'a pdf that is an archive as well',
    Buffer.concat([pdfFile(), wordFile(), text('\nstartxref\n0\n%%EOF')]),
    'pdf-embeds'
  ],
  ['a pdf under a password', pdfFile('', ['trailer\n<< /Encrypt 8 0 R >>\n']), 'pdf-locked'],
  ['a pdf that swells', pdfFile('', [packedObject('', Buffer.alloc(limits.pdfStreams + 1))]), 'pdf-swells']
];

for (const [title, bytes, refusal] of hostile) {
  test(`${title} is refused in both languages, with its name and what to do`, async () => {
    await assert.rejects(takeIn('Biên bản họp.jpg', bytes), (error) => {
      assert.ok(isProblem(error));
      assert.equal(error.code, 'evidence-refused');
      assert.deepEqual(Object(error.details).reason, refusals[refusal]);
      assert.match(error.sentence.vi, /“Biên bản họp\.jpg”.+\. \S.+\. Bản ghi/u);
      return true;
    });
  });
}

test('plain Word, Excel and pdf files are kept as they are', async () => {
  const link = wordFile({ 'word/_rels/document.xml.rels': relation('hyperlink', 'https://example.org/') });
  const sheet = officeFile({ 'xl/workbook.xml': '<workbook/>' });
  for (const [bytes, type] of [
    [wordFile(), /wordprocessingml/u],
    [link, /wordprocessingml/u],
    [sheet, /spreadsheetml/u],
    [pdfFile(), /^application\/pdf$/u],
    [pdfFile('', [packedObject('/Type /ObjStm', text('5 0 << /Type /Font >>'))]), /pdf$/u]
  ] as const) {
    const taken = await takeIn('x', bytes);
    assert.match(taken.type, type);
    assert.equal(taken.bytes, bytes);
    assert.equal(taken.thumbnail, undefined);
  }
});

test('what programs write in earnest is kept: Word by docx, Excel by exceljs', async () => {
  const paragraph = new Paragraph({ children: [new TextRun('Biên bản họp thôn')] });
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] }));
  const book = new exceljs.Workbook();
  book.addWorksheet('Danh sách').addRow(['Thôn 2', 45]);
  const sheet = new Uint8Array(await book.xlsx.writeBuffer());
  assert.match((await takeIn('Biên bản.docx', word)).type, /wordprocessingml/u);
  assert.match((await takeIn('Danh sách.xlsx', sheet)).type, /spreadsheetml/u);
});

test('what is hung on behind a photo is not kept', async () => {
  const taken = await takeIn('x', Buffer.concat([photo, text('<script>alert(1)</script>'), wordFile()]));
  assert.equal(Buffer.from(taken.bytes).includes('script'), false);
});

test('a PNG with a clear ground and a WebP come out as JPEG on white', async () => {
  const clear = sharp({
    create: { width: 40, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } }
  });
  for (const bytes of [await clear.png().toBuffer(), await clear.webp().toBuffer()]) {
    const taken = await takeIn('x', bytes);
    assert.equal(taken.type, 'image/jpeg');
    const [red] = await sharp(taken.bytes).raw().toBuffer();
    assert.ok((red ?? 0) > 250);
  }
});

test('a file over which the inspecting process dies is refused, and the next one is taken', async () => {
  const large = await phonePhoto(8000, 6000);
  const dying = inspect({ bytes: large, type: 'jpeg' });
  const waiting = inspect({ bytes: photo, type: 'jpeg' });
  await setTimeout(50);
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
  const isInspector = (pid: string): boolean =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('inspect-process');
  const inspector = children.find(isInspector);
  assert.ok(inspector);
  process.kill(Number(inspector), 'SIGKILL');
  assert.deepEqual(await dying, { refused: 'damaged' });
  assert.ok('photo' in (await waiting));
});
