import test from 'node:test';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { renderDocx } from '#render/docx/render-docx.ts';
import { renderHtml, renderHtmlPage } from '#render/html/render-html.ts';
import { matchesGolden } from './golden.ts';
import { docxParts } from './docx-parts.ts';
import { samples as ofEachType } from '../pdf/samples.ts';
import { sampleJointReport, sampleLetter, sampleReport } from './sample-report.ts';

const BASE = 'https://toandan.example';

const samples: readonly (readonly [string, OfficialDocument])[] = [
  ['report', sampleReport],
  ['joint-report', sampleJointReport],
  ['letter', sampleLetter],
  ['plan', ofEachType.plan],
  ['proposal', ofEachType.proposal],
  ['minutes', ofEachType.minutes],
  ['notice', ofEachType.notice]
];

for (const [name, document] of samples) {
  test(`the Word file of the ${name} is as it was last looked at`, async (t) => {
    const parts = await docxParts(await renderDocx(document, { base: BASE }));
    matchesGolden(t, `${name}.xml`, onLines(parts.get('word/document.xml') ?? ''));
  });

  test(`the HTML of the ${name} is as it was last looked at`, (t) => {
    matchesGolden(t, `${name}.html`, renderHtml(document));
  });
}

test('the stand-alone page with its style is as it was last looked at', (t) => {
  matchesGolden(t, 'letter-page.html', renderHtmlPage(sampleLetter, { base: BASE }));
});

/** One paragraph, row or property a line, so that a difference can be read. */
function onLines(xml: string): string {
  return xml
    .replace(/<w:document [^>]*>/, '<w:document>')
    .replace(/(<\/w:(?:p|tr|tc|tbl|tblPr|sectPr|r)>)/g, '$1\n');
}
