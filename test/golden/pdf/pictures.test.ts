import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import test, { type TestContext } from 'node:test';

import { renderPdf } from '#render/pdf/render-pdf.ts';
import { difference, drawnPage, greyPicture } from './grey-picture.ts';
import { drawnBars } from './drawn-bars.ts';
import { samples } from './samples.ts';

/** Two editions of poppler smooth the edges of letters a little differently. */
const ALLOWED = 0.01;

const absent = spawnSync('pdftoppm', ['-v']).error ? 'pdftoppm (poppler) is not installed here' : false;

const pages: readonly (readonly [keyof typeof samples, number])[] = [
  ['report', 1],
  ['report', 2],
  ['report', 3],
  ['report', 4],
  ['joint-report', 3],
  ['letter', 1],
  ['plan', 1],
  ['proposal', 1],
  ['minutes', 1],
  ['notice', 1]
];

for (const [name, page] of pages) {
  test(`page ${page} of the ${name} looks as it did when it was last looked at`, { skip: absent }, async (t) => {
    const pdf = await renderPdf(samples[name], { base: 'https://toandan.example', drawChart: drawnBars });
    looksAsGolden(t, `${name}-${page}`, drawnPage(pdf, page));
  });
}

/** A missing golden is written and announced, a changed one is written beside it; with CI=1 nothing is written. */
function looksAsGolden(t: TestContext, name: string, png: Uint8Array): void {
  const golden = new URL(`${name}.png`, import.meta.url);
  const changed = new URL(`${name}-changed.png`, import.meta.url);
  const mayWrite = process.env['CI'] !== '1';
  if (!existsSync(golden)) {
    assert.ok(mayWrite, `golden ${name}.png is missing; run the test without CI=1 and look at what it writes`);
    writeFileSync(golden, png);
    t.diagnostic(`golden ${name}.png was missing and has been written: look at it before you commit it`);
    return;
  }
  const share = difference(greyPicture(readFileSync(golden)), greyPicture(png));
  if (share > ALLOWED && mayWrite) writeFileSync(changed, png);
  if (share <= ALLOWED && mayWrite) rmSync(changed, { force: true });
  assert.ok(share <= ALLOWED, `${(share * 100).toFixed(2)} % of ${name} look different; compare ${name}-changed.png`);
}

test('a page that lost its signature would be noticed', { skip: absent }, async () => {
  const { signatures: _signatures, ...rest } = samples.minutes;
  const pdf = await renderPdf({ ...rest, signatures: [{ title: '' }] }, { base: 'https://toandan.example', drawChart: drawnBars });
  const golden = greyPicture(readFileSync(new URL('minutes-1.png', import.meta.url)));
  assert.ok(difference(golden, greyPicture(drawnPage(pdf, 1))) > ALLOWED);
});
