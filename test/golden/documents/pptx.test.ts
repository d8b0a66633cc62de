import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Block } from '#engine/documents/block.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import { chart } from '#engine/documents/write.ts';
import { renderPptx } from '#render/pptx/render-pptx.ts';
import { docxParts as partsOf } from './docx-parts.ts';
import { matchesGolden } from './golden.ts';
import { sampleDefinitions } from './sample-definitions.ts';
import { sampleJointReport, sampleLetter, sampleReport } from './sample-report.ts';
import { readSlides, slideText } from './slide-text.ts';

const options = { base: 'https://toandan.example', definitions: sampleDefinitions };
const seal = {
  digest: '3f'.repeat(32),
  code: 'K7QF-2M9T-XW4A',
  address: 'https://toandan.example/xac-minh/K7QF-2M9T-XW4A'
};
const sealed: OfficialDocument = { ...sampleReport, seal };

const bytes = await renderPptx(sealed, options);
const slides = await readSlides(bytes);
const parts = await partsOf(bytes);
const blocks = [...sampleReport.body, ...sampleReport.appendices.flatMap(({ body }) => body)];

test('the slides are as they were last looked at', (t) => {
  matchesGolden(t, 'report-slides.txt', slideText(slides));
});

test('every figure of the text stands large on a slide, with its words and its page', () => {
  const shown = slides.flatMap(({ shapes }) => shapes).filter(({ name }) => name.startsWith('Con số '));
  const told = figuresOf({ ...sampleReport, body: passages(sampleReport.body), appendices: [] });
  assert.deepEqual(
    shown.map(({ name, link }) => ({ name, link })),
    told.map(({ id, href }) => ({ name: `Con số ${id}`, link: options.base + href }))
  );
  told.forEach(({ text, value }, at) => {
    const said = shown[at]?.text.replaceAll('\n', ' ') ?? '';
    assert.ok(said.startsWith(value === undefined ? `… ${text}` : text), said);
  });
});

test('every table of the document is on slides, cell by cell', () => {
  const wanted = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('')))
      : []
  );
  const rows = slides.flatMap((slide) => slide.rows);
  assert.deepEqual(
    rows.filter((row) => wanted.some((one) => one.join() === row.join())),
    wanted
  );
});

test('a chart is native: drawn points and the workbook behind it are the figures', () => {
  const [found] = slides.flatMap(({ charts }) => charts);
  assert.deepEqual(found?.drawn, [
    ['2020', '2021', '2022'],
    ['Số buổi', '96', '126', '156']
  ]);
  const rows = found?.workbook.slice(1).map((row) => row.map(String));
  assert.deepEqual(rows, [
    ['2020', '96'],
    ['2021', '126'],
    ['2022', '156']
  ]);
  assert.equal(found?.alt, 'Biểu đồ cột. Số buổi: 2020: 96; 2021: 126; 2022: 156.');
});

test('an unknown number is a gap in the chart, and label and alternative text say so', async () => {
  const [first, second] = figuresOf(sampleReport).filter(({ value }) => value !== undefined);
  assert.ok(first && second);
  const { value: _none, ...unknown } = second;
  const points = [
    { label: '2020', figure: first },
    { label: '2021', figure: unknown },
    { label: '2022', figure: { ...first, value: 0 } }
  ];
  const drawn = chart({ title: 'Số buổi', axis: 'Năm', series: [{ label: 'Số buổi', points }] });
  const [found] = (await readSlides(await renderPptx({ ...sampleReport, body: [drawn], appendices: [] }, options)))
    .flatMap(({ charts }) => charts);
  assert.deepEqual(found?.drawn, [
    ['2020', '2021 (?)', '2022'],
    ['Số buổi', '1100', undefined, '0']
  ]);
  assert.match(found?.alt ?? '', /2021: chưa rõ; 2022: 0\./u);
  assert.deepEqual(found?.workbook[2]?.[1], undefined);
});

test('every slide has a title of its own, the mark and the seal', () => {
  const titles = slides.map(({ title }) => title);
  assert.ok(titles.every((title) => title));
  // The appendix of the sample repeats a table of the text, title and all.
  assert.ok(new Set(titles).size >= titles.length - 1);
  for (const { shapes, title } of slides) {
    assert.ok(
      shapes.some(({ text }) => text === 'DỮ LIỆU MINH HỌA'),
      title
    );
  }
  for (const { shapes, title } of slides.slice(1)) {
    assert.ok(
      shapes.some(({ text }) => text.includes(seal.code)),
      title
    );
  }
});

test('the speaker’s notes have the whole sentences and the page of every figure', () => {
  const notes = slides.map((slide) => slide.notes).join('\n');
  for (const { href, text } of figuresOf(sampleReport)) {
    assert.ok(notes.includes(`${text} – nguồn: ${options.base}${href}`), text);
  }
  assert.match(notes, /bảo đảm trật tự, an toàn xã hội; số người dự: chưa có số liệu\. Răn đe/u);
});

test('the last slide says how to verify: code, address, QR code with words', () => {
  const last = slides.at(-1);
  assert.equal(last?.title, 'Kiểm chứng báo cáo này');
  assert.match(last?.notes ?? '', /SHA-256: (?:3f){32}/u);
  assert.match(last?.xml ?? '', /descr="Mã QR mở trang xác minh văn bản: https:\/\/toandan\.example/u);
});

test('the parts keep the rules of the format: ids lead somewhere, a paragraph states its properties once', () => {
  for (const { xml, used, targets, title } of slides) {
    assert.deepEqual(
      used.filter((id) => !targets.has(id)),
      [],
      title
    );
    assert.doesNotMatch(xml, /<\/a:r><a:pPr/u, title);
  }
  for (const [name, xml] of parts) {
    if (name.endsWith('.xml')) assert.doesNotMatch(xml, /"(?:[^"]*undefined|NaN)[^"]*"/u, name);
  }
});

test('the same document gives the same bytes, whatever was rendered before', async () => {
  await renderPptx(sampleJointReport, options);
  assert.deepEqual(await renderPptx(sealed, options), bytes);
});

test('all text is composed (NFC) and said to be Vietnamese', () => {
  for (const [name, xml] of parts) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    assert.equal(xml, xml.normalize('NFC'), name);
    if (name.startsWith('ppt/slides/')) assert.doesNotMatch(xml, /lang="en/u, name);
  }
});

test('a letter becomes slides too, and a draft says that it has no code yet', async () => {
  const letter = await readSlides(await renderPptx(sampleLetter, options));
  assert.deepEqual(
    letter.map(({ title }) => title),
    ['Công văn', 'Nội dung chính', 'Nguồn của các con số']
  );
  assert.ok(letter.at(-1)?.shapes.some(({ text }) => text.includes('chưa có mã xác minh')));
});

const impressAbsent = impressIsHere() ? false : 'LibreOffice Impress is not installed here';

test('LibreOffice opens it, a page for each slide', { skip: impressAbsent }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'toandan-slides-'));
  try {
    const file = path.join(folder, 'report.pptx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      timeout: 120_000
    });
    const pdf = readFileSync(path.join(folder, 'report.pdf'), 'latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)?.length, slides.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function passages(body: readonly Block[]): readonly Block[] {
  return body.filter(({ kind }) => kind !== 'table' && kind !== 'chart');
}

function impressIsHere(): boolean {
  const { status, stdout } = spawnSync('which', ['soffice'], { encoding: 'utf8' });
  if (status !== 0) return false;
  const program = path.dirname(realpathSync(stdout.trim()));
  return existsSync(path.join(program, '../share/registry/impress.xcd'));
}
