import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { read, utils } from '@e965/xlsx';
import { getDocumentProxy } from 'unpdf';
import { figureData } from '#engine/documents/figure-data.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';

import { renderPdf } from '#render/pdf/render-pdf.ts';
import { drawnBars } from './drawn-bars.ts';
import { samples } from './samples.ts';
import { pagesOf, unspaced } from './text-of-pdf.ts';
import { textOfTree } from './text-of-tree.ts';

const options = { base: 'https://toandan.example', drawChart: drawnBars };
const report = await renderPdf(samples.report, options);

for (const [name, document] of Object.entries(samples)) {
  test(`the pdf of the ${name} reads exactly as its tree, in order, composed (NFC)`, async () => {
    const pages = await pagesOf(await renderPdf(document, options));
    const text = pages.map((page) => page.read).join('');
    assert.equal(unspaced(text), unspaced(textOfTree(document)));
    assert.equal(text, text.normalize('NFC'));
  });
}

const without = (command: string): string | false =>
  spawnSync(command, ['-v']).error ? `${command} (poppler) is not installed here` : false;

test('poppler finds the same words', { skip: without('pdftotext') }, () => {
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: report, encoding: 'utf8' });
  const text = unspaced(stdout);
  for (const figure of figuresOf(samples.report)) assert.ok(text.includes(unspaced(figure.text)), figure.text);
  assert.ok(text.includes(unspaced('Trên đây là báo cáo tổng kết 10 năm')));
  assert.equal(stdout, stdout.normalize('NFC'));
});

test('the attached files hold the same figures, read by other programs', async () => {
  const proxy = await getDocumentProxy(report.slice());
  const content = async (name: string): Promise<Uint8Array> => {
    const bytes = await proxy.getAttachmentContent(name);
    assert.ok(bytes, name);
    return new Uint8Array(bytes);
  };
  const figures = figureData(samples.report);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(await content('so-lieu.json'))).figures, figures);
  const sheet = read(await content('so-lieu.csv'), { type: 'array', raw: true }).Sheets['Sheet1'] ?? {};
  const rows = utils.sheet_to_json<Readonly<Record<string, string>>>(sheet, { defval: '' });
  assert.deepEqual(
    rows.map(({ id, text, value, unit, from, to, href }) => ({ id, text, value, unit, from, to, href })),
    figures.map(({ id, text, value, unit, period, href }) => {
      return { id, text, value: value === undefined ? '' : String(value), unit, ...period, href };
    })
  );
});

test('it says that it is PDF/A-3a, in Vietnamese, tagged, with title, issuer, keywords and date', async () => {
  const proxy = await getDocumentProxy(report.slice());
  const { info } = (await proxy.getMetadata()) as unknown as {
    readonly info: Readonly<Record<string, unknown>>;
  };
  const raw = Buffer.from(report).toString('latin1');
  assert.match(raw, /pdfaid:part>3</);
  assert.match(raw, /pdfaid:conformance>A</);
  assert.match(raw, /\/AFRelationship \/Data/);
  assert.equal(info['Language'], 'vi-VN');
  assert.equal((await proxy.getMarkInfo())?.Marked, true);
  assert.match(String(info['Title']), /^Báo cáo - Tổng kết 10 năm/);
  assert.equal(info['Author'], 'Công an huyện Phước Sơn');
  assert.match(String(info['Keywords']), /Chương trình phối hợp số 09/);
  assert.equal(info['CreationDate'], 'D:20230705000000Z');
});

test('headings, table heads and charts are known to a reader program', async () => {
  const pages = await pagesOf(report);
  const roles = new Set(pages.flatMap((page) => page.roles));
  for (const role of ['H1', 'H2', 'P', 'Table', 'THead', 'TBody', 'TH', 'TD', 'Link', 'Figure']) {
    assert.ok(roles.has(role), role);
  }
  assert.deepEqual(
    pages.flatMap((page) => page.told),
    ['Biểu đồ. Số buổi tuyên truyền từng năm. Số buổi: 2020: 96; 2021: 126; 2022: 156.']
  );
  const outline = await (await getDocumentProxy(report.slice())).getOutline();
  assert.deepEqual(
    outline.map((one) => one.title),
    ['I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', 'II. KẾT QUẢ THỰC HIỆN', 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'Phụ lục KẾT QUẢ THEO XÃ, THỊ TRẤN']
  );
});

test('every figure links to its page on the site', async () => {
  const proxy = await getDocumentProxy(report.slice());
  const pages = Array.from({ length: proxy.numPages }, (_, at) => proxy.getPage(at + 1));
  const links = (await Promise.all(pages.map(async (page) => (await page).getAnnotations()))).flat();
  const expected = figuresOf(samples.report).map((one) => options.base + one.href);
  assert.deepEqual(links.map((one: { readonly url: string }) => one.url).toSorted(), expected.toSorted());
});

test('page numbers begin again in an appendix and are hidden on first pages; mark and code stand on all', async () => {
  const pages = await pagesOf(report);
  const around = pages.map((page) => page.around.trim().replace(/\s+/gu, ' '));
  const foot = 'Mã xác minh: K7QF-2M9T-XW4A https://toandan.example/xac-minh/K7QF-2M9T-XW4A DỮ LIỆU MINH HỌA';
  for (const text of around) assert.ok(text.includes(foot), text);
  assert.deepEqual(
    around.map((text) => /^\d+/.exec(text)?.[0] ?? ''),
    ['', '2', '3', '']
  );
  const sizes = await Promise.all(
    [1, 4].map(async (at) => (await (await getDocumentProxy(report.slice())).getPage(at)).view.map(Math.round))
  );
  assert.deepEqual(sizes, [
    [0, 0, 595, 842],
    [0, 0, 842, 595]
  ]);
});

test('the same document gives the same bytes', async () => {
  assert.deepEqual(await renderPdf(samples.report, options), report);
  const dated = await renderPdf(samples.minutes, { ...options, created: new Date('2024-11-05T03:30:00Z') });
  assert.match(Buffer.from(dated).toString('latin1'), /D:20241105033000/);
});
