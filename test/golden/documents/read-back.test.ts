import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { figuresOf } from '#engine/documents/figures-of.ts';
import { renderDocx } from '#render/docx/render-docx.ts';
import { renderHtml } from '#render/html/render-html.ts';
import { docxParts } from './docx-parts.ts';
import { sampleJointReport, sampleLetter, sampleReport } from './sample-report.ts';

const BASE = 'https://toandan.example';
const MILLIMETRE = 1440 / 25.4;

const bytes = await renderDocx(sampleReport, { base: BASE });
const parts = await docxParts(bytes);
const text = parts.get('word/document.xml') ?? '';
const links = parts.get('word/_rels/document.xml.rels') ?? '';

test('every figure has a bookmark of its own that Word accepts', () => {
  const names = [...text.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map((one) => one[1] ?? '');
  assert.equal(names.length, figuresOf(sampleReport).length);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  for (const name of names) assert.match(name, /^[A-Za-z][A-Za-z0-9_]{0,39}$/);
  assert.ok(names.includes('outreach_sessions_1'));
});

test('every figure links to its page by an absolute address', () => {
  const shown = [...text.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)".*?<w:t[^>]*>([^<]*)</g)];
  const found = shown.map(([, id, words]) => {
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(links)?.[1] ?? '';
    return { words, target: target.replaceAll('&amp;', '&') };
  });
  const expected = figuresOf(sampleReport).map((one) => ({ words: one.text, target: BASE + one.href }));
  assert.deepEqual(found, expected);
});

test('in HTML every figure is a link with its question and its id', () => {
  const html = renderHtml(sampleReport);
  for (const figure of figuresOf(sampleReport)) {
    assert.ok(html.includes(` id="${figure.id}" `), figure.id);
    assert.ok(html.includes(`href="${figure.href.replaceAll('&', '&amp;')}"`), figure.href);
  }
  assert.doesNotMatch(html, /data-value="0"/, 'an unknown figure has no value');
});

test('pages keep the measures of Nghị định 30/2020: A4, margins, page number from page 2', () => {
  const sections = [...text.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map((one) => one[0]);
  assert.equal(sections.length, 2);
  for (const section of sections) {
    const measure = (name: string): number =>
      Number(new RegExp(`w:${name}="(\\d+)"`).exec(section)?.[1]) / MILLIMETRE;
    assert.deepEqual([measure('w'), measure('h')].map(Math.round).toSorted(), [210, 297]);
    assertWithin(measure('top'), 20, 25);
    assertWithin(measure('bottom'), 20, 25);
    assertWithin(measure('left'), 30, 35);
    assertWithin(measure('right'), 15, 20);
    assert.match(section, /<w:titlePg\/>/);
    assert.match(section, /<w:pgNumType w:start="1"\/>/);
  }
  assert.match(sections[1] ?? '', /w:orient="landscape"/);
  const headers = [...parts].filter(([path]) => path.startsWith('word/header')).map(([, xml]) => xml);
  assert.equal(
    headers.filter((xml) => xml.includes('PAGE') && xml.includes('w:jc w:val="center"')).length,
    2
  );
});

test('body text is Times New Roman 14, justified, indented 1.27 cm, 6 points apart, 1 to 1.5 lines', () => {
  const styles = parts.get('word/styles.xml') ?? '';
  const body = /<w:style [^>]*w:styleId="BodyText".*?<\/w:style>/.exec(styles)?.[0] ?? '';
  assert.match(styles, /<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*<\/w:docDefaults>/);
  assert.match(body, /<w:jc w:val="both"\/>/);
  assert.match(body, /w:firstLine="720"/);
  assert.match(body, /w:after="120"/);
  assert.match(body, /w:lineRule="auto"/);
  assertWithin(Number(/w:line="(\d+)"/.exec(body)?.[1]) / 240, 1, 1.5);
});

test('headings are real Word headings, and header rows come again on every page', () => {
  assert.match(text, /<w:pStyle w:val="Heading1"\/>.*?II\. KẾT QUẢ THỰC HIỆN/);
  assert.match(text, /<w:pStyle w:val="Heading2"\/>.*?1\. Công tác tuyên truyền/);
  assert.equal(text.match(/<w:tblHeader\/>/g)?.length, 5);
});

test('all text is composed (NFC)', () => {
  for (const [path, xml] of parts) assert.equal(xml, xml.normalize('NFC'), path);
  const html = renderHtml({ ...sampleReport, subject: sampleReport.subject.normalize('NFD') });
  assert.equal(html, html.normalize('NFC'));
});

test('the last words keep with the signature, and its row is never broken', () => {
  const end = text.indexOf('./.');
  const paragraph = text.slice(text.lastIndexOf('<w:p>', end), end);
  assert.match(paragraph, /<w:keepNext\/><w:keepLines\/>/);
  const row = text.slice(text.lastIndexOf('<w:tr>', text.indexOf('Nơi nhận:')), text.indexOf('Nơi nhận:'));
  assert.match(row, /<w:cantSplit\/>/);
});

test('an illustration says so on the first page and at the foot of every page', () => {
  assert.match(text, /DỮ LIỆU MINH HỌA/);
  const feet = [...parts].filter(([path]) => path.startsWith('word/footer')).map(([, xml]) => xml);
  assert.equal(feet.length, 4);
  for (const foot of feet) assert.match(foot, /DỮ LIỆU MINH HỌA/);
});

test('the same document gives the same bytes', async () => {
  assert.deepEqual(await renderDocx(sampleReport, { base: BASE }), bytes);
});

test('a letter has no name of type but V/v, and a joint report has both signatures', async () => {
  const letter =
    (await docxParts(await renderDocx(sampleLetter, { base: BASE }))).get('word/document.xml') ?? '';
  assert.doesNotMatch(letter, /CÔNG VĂN/);
  assert.match(letter, /V\/v báo cáo/);
  const joint =
    (await docxParts(await renderDocx(sampleJointReport, { base: BASE }))).get('word/document.xml') ?? '';
  assert.match(joint, /Người ký minh họa A.*Người ký minh họa B.*Nơi nhận:/s);
});

const officeAbsent =
  spawnSync('soffice', ['--version']).status === 0 ? false : 'LibreOffice (soffice) is not installed here';

test('LibreOffice opens it and makes three pages of it', { skip: officeAbsent }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'toandan-document-'));
  try {
    writeFileSync(join(folder, 'report.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'report.docx')
    ];
    spawnSync('soffice', options, { timeout: 120_000 });
    const pdf = readFileSync(join(folder, 'report.pdf'), 'latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function assertWithin(value: number, least: number, most: number): void {
  assert.ok(value >= least - 0.02 && value <= most + 0.02, `${value} is not within ${least} to ${most}`);
}
