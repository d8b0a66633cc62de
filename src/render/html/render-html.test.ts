import assert from 'node:assert/strict';
import test from 'node:test';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { chart, paragraph, part, section } from '#engine/documents/write.ts';
import { renderHtml, renderHtmlPage } from './render-html.ts';

const plan: OfficialDocument = {
  type: 'ke-hoach',
  masthead: { issuers: ['Công an xã <A & B>'], sign: 'KH-CAX', place: 'Phước Chánh' },
  subject: 'Thử “ngoặc” & dấu',
  body: [section('Mục đích'), paragraph`Có <b>.`],
  signatures: [{ title: 'Trưởng Công an xã' }],
  recipients: [],
  archive: 'VT',
  appendices: []
};

test('words of the document cannot become markup', () => {
  const html = renderHtml(plan);
  assert.match(html, /CÔNG AN XÃ &lt;A &amp; B&gt;/);
  assert.match(html, /Có &lt;b&gt;\.\/\./);
});

test('headings follow one another without a gap, whatever levels are used', () => {
  assert.match(renderHtml(plan), /<h1 class="title">.*<h2 class="section">1\. Mục đích<\/h2>/s);
  assert.match(
    renderHtml({ ...plan, body: [part('A'), section('B')] }, { topHeading: 2 }),
    /<h2 class="title">.*<h3 class="part">I\. A<\/h3>\n<h4 class="section">1\. B<\/h4>/s
  );
});

test('a chart is drawn by the function given, its numbers kept beside it; without one they stand alone', () => {
  const document = { ...plan, body: [chart({ title: 'Số buổi', axis: 'Năm', series: [] })] };
  assert.match(renderHtml(document, { drawChart: () => '<svg></svg>' }), /<svg><\/svg>.*<details>.*<table>/s);
  assert.doesNotMatch(renderHtml(document), /<details>/);
});

test('a page kept as a file brings its style and title', () => {
  const page = renderHtmlPage(plan, { base: 'https://toandan.example' });
  assert.match(page, /^<!doctype html>\n<html lang="vi">/);
  assert.match(page, /<title>Kế hoạch - Thử “ngoặc” &amp; dấu<\/title>\n<style>/);
});
