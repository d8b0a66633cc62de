import assert from 'node:assert/strict';
import test from 'node:test';

import { day } from '#basis/day.ts';
import { foldForum } from '#engine/forums/forum.ts';
import { feedbackOf } from '#engine/forums/tally.ts';
import type { Commission } from '#engine/reports/report.ts';
import { demonstration } from '#programme/demonstration/demonstration.ts';
import { forumClosingReport } from '#programme/forums/papers/closing-report.ts';
import { forumMinutes } from '#programme/forums/papers/minutes.ts';
import { renderDocx } from '#render/docx/render-docx.ts';
import { renderHtml } from '#render/html/render-html.ts';
import { docxParts } from './docx-parts.ts';
import { matchesGolden } from './golden.ts';

const BASE = 'https://toandan.example';

const commission: Commission = {
  unit: { id: '20722@2025-07-01', name: 'Xã Khâm Đức', code: '20722', level: 'commune' },
  above: 'Thành phố Đà Nẵng',
  places: [],
  planned: [],
  period: { from: day('2026-08-15'), to: day('2026-08-15') },
  reading: 'as-it-stood',
  side: 'police',
  chosen: [],
  restatements: [],
  today: day('2026-11-20'),
  illustration: true
};

const forum = demonstration().forums.flatMap(({ entries }) => foldForum(entries) ?? []).find(({ closed }) => closed);
assert.ok(forum);
const paper = { commission, forum, feedback: feedbackOf(forum, { returned: 40, satisfied: 37 }) };

for (const [name, document] of [
  ['forum-minutes', forumMinutes(paper)],
  ['forum-closing-report', forumClosingReport(paper)]
] as const) {
  test(`the Word file of the ${name} is as it was last looked at`, async (t) => {
    const parts = await docxParts(await renderDocx(document, { base: BASE }));
    const xml = parts.get('word/document.xml') ?? '';
    matchesGolden(t, `${name}.xml`, xml.replace(/(<\/w:(?:p|tr|tc|tbl|tblPr|sectPr|r)>)/g, '$1\n'));
  });

  test(`the HTML of the ${name} is as it was last looked at`, (t) => {
    matchesGolden(t, `${name}.html`, renderHtml(document));
  });
}

test('neither paper names who spoke, and a paper alone says that the data is an illustration', () => {
  const html = renderHtml(forumMinutes(paper));
  assert.match(html, /DỮ LIỆU MINH HỌA/u);
  assert.match(html, /Biên bản không ghi tên người nêu ý kiến/u);
});
