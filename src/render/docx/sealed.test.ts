import assert from 'node:assert/strict';
import test from 'node:test';

import JSZip from 'jszip';

import { day } from '#basis/day.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figure } from '#engine/documents/inline.ts';
import * as write from '#engine/documents/write.ts';
import { renderDocx } from './render-docx.ts';

const code = 'K7QF-2M9T-XW4A';
const address = `https://toandan.example/kiem-chung/${code}`;
const drives = figure({
  id: 'launch-drives',
  text: '138',
  href: '/so-lieu/launch-drives',
  value: 138,
  bound: 'exact',
  indicator: 'launch-drives',
  unit: '511@0',
  period: { from: day('2013-08-01'), to: day('2023-07-11') },
  records: 138
});
const sealed: OfficialDocument = {
  type: 'bao-cao',
  masthead: {
    issuers: ['Công an huyện Phước Sơn'],
    number: 5,
    sign: 'BC-CAH',
    place: 'Phước Sơn',
    day: day('2023-07-11')
  },
  subject: 'tổng kết 10 năm',
  body: [
    write.paragraph`Tổ chức ${drives} đợt.`,
    write.chart({
      title: 'Theo năm',
      axis: 'Năm',
      isTabled: true,
      series: [{ label: 'Đợt', points: [{ label: '2022', figure: drives }] }]
    })
  ],
  signatures: [{ title: 'Trưởng Công an' }],
  recipients: ['Như trên'],
  archive: 'VT',
  appendices: [],
  seal: { digest: 'ab'.repeat(32), code, address }
};
const drawChart = (): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect width="50" height="50" fill="#0a6"/></svg>';
const options = { base: 'https://toandan.example', drawChart };

test('every page of an issued document bears the code and the address that verify it', async () => {
  const zip = await opened();
  const feet = Object.keys(zip.files).filter((path) => /^word\/footer\d+\.xml$/u.test(path));
  assert.ok(feet.length >= 2);
  for (const path of feet) {
    const text = await textOf(zip, path);
    assert.ok(text.includes(code) && text.includes(address), path);
  }
});

test('the file keeps the digest among its properties', async () => {
  const zip = await opened();
  assert.match(
    await textOf(zip, 'docProps/custom.xml'),
    new RegExp(`toandan-digest.*${'ab'.repeat(32)}`, 'su')
  );
});

test('a chart is a picture with words for those who cannot see it', async () => {
  const zip = await opened();
  assert.match(await textOf(zip, 'word/document.xml'), /descr="Biểu đồ: Đợt"/u);
  const pictures = Object.keys(zip.files).filter(
    (path) => path.startsWith('word/media/') && path.endsWith('.png')
  );
  assert.equal(pictures.length, 2);
});

test('the same document gives the same bytes, pictures and all', async () => {
  assert.deepEqual(await renderDocx(sealed, options), await renderDocx(sealed, options));
});

async function opened(): Promise<JSZip> {
  return JSZip.loadAsync(await renderDocx(sealed, options));
}

async function textOf(zip: JSZip, path: string): Promise<string> {
  const file = zip.file(path);
  assert.ok(file, path);
  return file.async('string');
}
