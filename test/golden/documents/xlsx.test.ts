import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figureData } from '#engine/documents/figure-data.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import { figure, inline, text } from '#engine/documents/inline.ts';
import { table } from '#engine/documents/write.ts';
import { renderXlsx } from '#render/xlsx/render-xlsx.ts';
import { docxParts as partsOf } from './docx-parts.ts';
import { matchesGolden } from './golden.ts';
import { sampleDefinitions } from './sample-definitions.ts';
import { sampleReport } from './sample-report.ts';
import { readBook, rowsOf, sheetText } from './sheet-text.ts';

const options = { base: 'https://toandan.example', definitions: sampleDefinitions };
const seal = {
  digest: '3f'.repeat(32),
  code: 'K7QF-2M9T-XW4A',
  address: 'https://toandan.example/xac-minh/K7QF-2M9T-XW4A'
};
const [known] = figuresOf(sampleReport);
assert.ok(known);

const bytes = await renderXlsx(sampleReport, options);
const book = readBook(bytes);
const parts = await partsOf(bytes);

test('the workbook is as it was last looked at', (t) => {
  matchesGolden(t, 'report-sheets.txt', sheetText(bytes));
});

test('the sheet of figures lists every figure of the document with its value, its words and its page', () => {
  const rows = rowsOf(book, 'Con số').slice(3);
  const found = rows.map((row) => ({
    id: row[0]?.v,
    text: row[2]?.v,
    value: row[3]?.v,
    unit: row[6]?.v,
    records: row[9]?.v,
    link: row[10]?.l?.Target
  }));
  const expected = figureData(sampleReport).map(({ id, text: words, value, unit, records, href }) => ({
    id,
    text: words,
    value: value ?? '…',
    unit,
    records,
    link: options.base + href
  }));
  assert.deepEqual(found, expected);
});

test('in a table every figure is a number that opens its page', () => {
  const wanted = [...sampleReport.body, ...sampleReport.appendices.flatMap(({ body }) => body)]
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : []))
    .filter((one) => one.kind === 'figure')
    .map((one) => `${one.value} ${options.base}${one.href}`);
  const sheets = book.SheetNames.filter((name) => !/^(Con số|Định nghĩa|Biểu 2)/u.test(name));
  const found = sheets
    .flatMap((name) => rowsOf(book, name).flat())
    .filter((cell) => cell?.t === 'n' && cell.l)
    .map((cell) => `${String(cell?.v)} ${cell?.l?.Target}`);
  assert.deepEqual(found, wanted);
});

test('an unknown figure is the text “…” with a note, never 0', async () => {
  const { value: _none, ...unknown } = known;
  const sheet = await tableSheet([[text('Xã A')], [{ ...unknown, text: '…' }]]);
  const cell = sheet.find((one) => one?.v === '…');
  assert.equal(cell?.t, 's');
  assert.match(cell?.c?.[0]?.t ?? '', /không phải bằng không/u);
});

test('an estimate keeps its value and is shown as estimated', async () => {
  const estimate = figure({ ...known, value: 12.4, text: 'khoảng 12 buổi', bound: 'estimated' });
  const sheet = await tableSheet([[text('Xã A')], [estimate]]);
  const cell = sheet.find((one) => one?.t === 'n');
  assert.equal(cell?.v, 12.4);
  assert.equal(cell?.z, '"ước "#,##0" buổi"');
  assert.ok(sheet.some((one) => /số liệu ước tính/u.test(String(one?.v))));
});

test('words that begin like a formula stay words', async () => {
  const starts = ['=1+1', '+84 905', '-3', '@SUM(A1)', '=HYPERLINK("https://evil.example";"x")'];
  const sheet = await tableSheet(...starts.map((words) => [[text(words)], inline`${known}`] as const));
  for (const words of starts) {
    const cell = sheet.find((one) => one?.v === words);
    assert.equal(cell?.t, 's', words);
    assert.equal(cell?.f, undefined, words);
    assert.equal(cell?.z, '@', words);
  }
});

test('the header stays in view and comes again on every page, A4 in landscape', () => {
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  assert.match(sheet, /<pane xSplit="2" ySplit="7" [^>]*state="frozen"/);
  assert.match(sheet, /<pageSetup [^>]*paperSize="9" orientation="landscape"/);
  assert.match(sheet, /fitToWidth="1" fitToHeight="0"/);
  assert.match(
    parts.get('xl/workbook.xml') ?? '',
    /_xlnm.Print_Titles" localSheetId="0">&apos;Biểu 1[^<]*&apos;!\$6:\$7</
  );
});

test('the mark and the seal stand on every sheet and at the foot of every page', async () => {
  const sealed = await renderXlsx(sampleReport, { ...options, frozen: seal });
  const read = readBook(sealed);
  for (const name of read.SheetNames) {
    const cells = rowsOf(read, name).flat();
    assert.ok(cells.some((cell) => cell?.v === 'DỮ LIỆU MINH HỌA'), name);
    assert.ok(cells.some((cell) => String(cell?.v).includes(seal.code) && cell?.l), name);
  }
  for (const [name, xml] of await partsOf(sealed)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    assert.match(xml, /<oddFooter>[^<]*K7QF-2M9T-XW4A[^<]*DỮ LIỆU MINH HỌA/u, name);
  }
});

test('the same document gives the same bytes, dated by its day', async () => {
  assert.deepEqual(await renderXlsx(sampleReport, options), bytes);
  assert.match(parts.get('docProps/core.xml') ?? '', /<dcterms:created[^>]*>2023-07-05T00:00:00Z/);
});

test('all text is composed (NFC)', () => {
  for (const [name, xml] of parts) assert.equal(xml, xml.normalize('NFC'), name);
});

const calcAbsent = calcIsHere() ? false : 'LibreOffice Calc is not installed here';

test('LibreOffice Calc opens it and reads the same numbers', { skip: calcAbsent }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'toandan-sheets-'));
  try {
    writeFileSync(path.join(folder, 'report.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const file = path.join(folder, 'report.xlsx');
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, file], {
      timeout: 120_000
    });
    const again = readBook(readFileSync(path.join(folder, 'report.ods')));
    const numbers = (of: typeof book): unknown =>
      of.SheetNames.filter((name) => name !== 'Con số').map((name) =>
        rowsOf(of, name).flatMap((row) => row.filter((cell) => cell?.t === 'n').map((cell) => cell?.v))
      );
    assert.deepEqual(again.SheetNames, book.SheetNames);
    assert.deepEqual(numbers(again), numbers(book));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** All cells of the sheet that a table of these rows becomes. */
async function tableSheet(...rows: readonly (readonly OfficialCell[])[]) {
  const made = table({
    columns: [
      { align: 'left', width: 1, names: true },
      { align: 'right', width: 1 }
    ],
    header: [[{ text: 'Đơn vị' }, { text: 'Số buổi' }]],
    rows: rows.map((cells) => ({ cells }))
  });
  const document: OfficialDocument = { ...sampleReport, body: [made], appendices: [] };
  const read = readBook(await renderXlsx(document, options));
  return rowsOf(read, read.SheetNames[0] ?? '').flat();
}

type OfficialCell = ReturnType<typeof inline>;

function calcIsHere(): boolean {
  const { status, stdout } = spawnSync('which', ['soffice'], { encoding: 'utf8' });
  return status === 0 && existsSync(path.join(path.dirname(realpathSync(stdout.trim())), 'libsclo.so'));
}
