import type { Appendix, OfficialDocument } from '#engine/documents/document.ts';
import {
  appendixName,
  appendixPointer,
  legalBasisLines,
  titleOf,
  upperCase
} from '#engine/documents/fixed-phrases.ts';
import { ended } from '#engine/documents/marked.ts';
import { bodyHtml } from './body.ts';
import { closingHtml } from './closing.ts';
import { type HtmlContext, type HtmlOptions, htmlContext } from './context.ts';
import { escape } from './escape.ts';
import { mastheadHtml, titleHtml } from './masthead.ts';
import { officialStyle, standAloneStyle } from './official-style.ts';

/** The document as a fragment that a page can hold; looks right together with `officialStyle`. */
export function renderHtml(document: OfficialDocument, options: HtmlOptions = {}): string {
  const context = htmlContext(options);
  const bases = legalBasisLines(document).map(
    (line) => `<p class="legal-basis"><em>${escape(line)}</em></p>`
  );
  const parts = [
    mastheadHtml(document),
    titleHtml(document, context),
    ...bases,
    bodyHtml(ended(document.body), context),
    closingHtml(document),
    ...document.appendices.map((appendix, at) => appendixHtml(document, appendix, at, context))
  ];
  return `<article class="official-document" lang="vi">\n${parts.join('\n')}\n</article>\n`;
}

/** The document as a page of its own, to be kept as a file; links lead to the site at `base`. */
export function renderHtmlPage(
  document: OfficialDocument,
  options: HtmlOptions & { readonly base: string }
): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(titleOf(document))}</title>
<style>${standAloneStyle}${officialStyle}</style>
</head>
<body>
${renderHtml(document, options)}</body>
</html>
`;
}

function appendixHtml(
  document: OfficialDocument,
  { title, orientation, body }: Appendix,
  at: number,
  context: HtmlContext
): string {
  const tag = context.heading(1);
  const below: HtmlContext = { ...context, heading: (depth) => context.heading(depth + 1) };
  return `<section class="appendix ${orientation}">
<${tag} class="appendix-title">${appendixName(at, document.appendices.length)}<br>${escape(upperCase(title))}</${tag}>
<p class="pointer"><em>${escape(appendixPointer(document))}</em></p>
${bodyHtml(body, below)}
</section>`;
}
