/** A sheet of paper by the measures of Nghị định 30/2020/NĐ-CP, on screen and in print. */
export const officialStyle = `
.official-document {
  --document-ink: light-dark(#111, #ecebe7);
  --document-paper: light-dark(#fff, #1d1f22);
  --document-rule: currentColor;
  box-sizing: border-box;
  max-width: 210mm;
  margin: 0 auto;
  padding: 20mm 20mm 20mm 30mm;
  background: var(--document-paper);
  color: var(--document-ink);
  font: 14pt/1.4 'Times New Roman', Tinos, 'Liberation Serif', serif;
  hyphens: none;
}
.official-document p, .official-document ul { margin: 0 0 6pt; }
.official-document .masthead { display: grid; grid-template-columns: 68fr 92fr; gap: 0 2mm; text-align: center; font-size: 12pt; line-height: 1.25; margin-bottom: 12pt; }
.official-document .masthead p { margin: 0; }
.official-document .nation { white-space: nowrap; }
.official-document .motto { display: inline-block; font-size: 13pt; border-bottom: 1px solid var(--document-rule); }
.official-document .masthead .number, .official-document .masthead .place-and-date { font-size: 13pt; margin-top: 6pt; }
.official-document .masthead .subject-of-letter { margin-top: 6pt; }
.official-document .masthead .mark { display: inline-block; margin-top: 6pt; padding: 1pt 6pt; border: 1px solid; font-weight: bold; }
.official-document .ruled::after { content: ''; display: block; width: 40%; margin: 2pt auto 0; border-top: 1px solid var(--document-rule); }
.official-document .title { margin: 12pt 0; text-align: center; font-size: 14pt; line-height: 1.3; font-weight: bold; text-wrap: balance; }
.official-document .title > span { display: block; }
.official-document .title .ruled::after { width: 25%; }
.official-document .title.hidden { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.official-document .addressees { display: flex; justify-content: center; gap: .5em; margin: 12pt 0; }
.official-document .legal-basis, .official-document .paragraph, .official-document .clause, .official-document .point { text-align: justify; text-indent: 1.27cm; }
.official-document .division, .official-document .part, .official-document .section { font-size: 14pt; line-height: 1.3; font-weight: bold; margin: 6pt 0; break-after: avoid; }
.official-document .division { text-align: center; margin-top: 12pt; }
.official-document .part, .official-document .section { text-indent: 1.27cm; }
.official-document .note { font-size: 12pt; font-style: italic; text-align: justify; }
.official-document ul { padding: 0; list-style: none; }
.official-document li { text-align: justify; text-indent: 1.27cm; margin-bottom: 6pt; }
.official-document li::before { content: '- '; }
.official-document .figure { color: inherit; text-decoration: underline dotted 1px; text-underline-offset: .2em; }
.official-document .figure:hover, .official-document .figure:focus-visible { text-decoration-style: solid; text-decoration-thickness: 2px; }
.official-document .figure:target { background: light-dark(#fff1b8, #5a4a00); }
.official-document .table { overflow-x: auto; margin: 6pt 0 12pt; }
.official-document .remark { display: block; text-align: right; font-weight: normal; font-style: italic; }
.official-document table { width: 100%; border-collapse: collapse; font-size: 12pt; line-height: 1.3; }
.official-document caption { font-weight: bold; padding-bottom: 4pt; text-wrap: balance; }
.official-document th, .official-document td { border: 1px solid var(--document-rule); padding: 2pt 4pt; text-align: left; vertical-align: middle; }
.official-document thead th { text-align: center; font-weight: bold; }
.official-document tbody th { font-weight: normal; }
.official-document tbody .total > * { font-weight: bold; }
.official-document tbody .center { text-align: center; }
.official-document tbody .right { text-align: right; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.official-document .chart { margin: 6pt 0 12pt; }
.official-document .chart svg { max-width: 100%; height: auto; }
.official-document figcaption { text-align: center; font-weight: bold; font-size: 12pt; }
.official-document .closing { display: grid; grid-template-columns: 4fr 5fr; gap: 0 4mm; margin-top: 18pt; break-inside: avoid; break-before: avoid; }
.official-document > :has(+ .closing) { break-inside: avoid; break-after: avoid; }
.official-document .closing p { margin: 0; }
.official-document .recipients { font-size: 11pt; line-height: 1.3; }
.official-document .recipients strong { font-size: 12pt; }
.official-document .closing.joint { grid-template-columns: 1fr 1fr; }
.official-document .joint .recipients { order: 1; grid-column: 1 / -1; margin-top: 12pt; }
.official-document .signature { text-align: center; line-height: 1.3; }
.official-document .signature .name { min-height: 1.3em; margin-top: 72pt; }
.official-document .appendix { margin-top: 24pt; padding-top: 24pt; border-top: 1px dashed; }
.official-document .appendix-title { text-align: center; font-size: 14pt; font-weight: bold; line-height: 1.3; margin: 0 0 6pt; }
.official-document .pointer { text-align: center; }
@media screen and (max-width: 50rem) {
  .official-document { padding: 1.25rem 1rem; font-size: 1.0625rem; }
  .official-document .masthead, .official-document .closing { display: flex; flex-direction: column; gap: .75rem; }
  .official-document .nation { order: -1; white-space: normal; text-wrap: balance; }
  .official-document .recipients { order: 1; }
  .official-document .paragraph, .official-document li, .official-document .clause, .official-document .point, .official-document .legal-basis { text-align: start; }
}
@media print {
  @page { size: A4; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font: 13pt 'Times New Roman', Tinos, serif; } }
  @page :first { @top-center { content: none; } }
  @page appendix-landscape { size: A4 landscape; }
  .official-document { max-width: none; padding: 0; background: none; color: #000; }
  .official-document .figure { text-decoration: none; }
  .official-document .table { overflow: visible; }
  .official-document thead { display: table-header-group; }
  .official-document tr, .official-document .chart { break-inside: avoid; }
  .official-document details { display: none; }
  .official-document .appendix { break-before: page; margin: 0; padding: 0; border: 0; }
  .official-document .appendix.landscape { page: appendix-landscape; }
}
`;

/** Around the sheet, when it is a page of its own. */
export const standAloneStyle = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#e9e8e4, #111214); }
@media screen and (min-width: 50rem) { body { padding: 2rem 0; } }
@media print { body { background: none; } }
`;
