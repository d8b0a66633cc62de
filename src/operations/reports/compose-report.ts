import { problem } from '#basis/problem.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import type { Figure } from '#engine/documents/inline.ts';
import { reports } from '#programme/report-catalogue.ts';
import { renderDocx } from '#render/docx/render-docx.ts';
import { renderHtml, renderHtmlPage } from '#render/html/render-html.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema, readingSchema } from '../figures/question-input.ts';
import type { FileOutput } from '../file-output.ts';
import { type Composed, composed } from './composed.ts';
import { drawChart } from './draw-chart.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  /** The document alone, for a page that has its own frame. */
  fragment: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8'
};

export default operation({
  id: 'compose-report',
  label: { vi: 'Lập báo cáo', en: 'Compose a report' },
  words: {
    vi: 'Lập báo cáo từ số liệu: Word, trang web, hoặc JSON liệt kê từng con số.',
    en: 'Composes a report from figures: Word, a page, or JSON that lists every figure.'
  },
  input: v.object({
    report: v.string(),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    map: readingSchema,
    format: v.optional(v.picklist(['docx', 'html', 'fragment', 'json']), 'docx'),
    /** Address of the site, for the links in a file. */
    base: v.optional(v.pipe(v.string(), v.url()), 'http://localhost:8080')
  }),
  positional: ['report'],
  right: 'compose-reports',
  writes: false,
  run: async ({ report: id, unit, from, to, map, format, base }, context): Promise<FileOutput> => {
    const report = reports.get(id);
    if (!report) throw problem('no-such-report', { id });
    if (from > to) throw problem('period-backwards', { from, to });
    const made = await composed({ report, unit, from, to, reading: map }, context);
    return {
      fileName: `${id}.${format}`,
      contentType: types[format],
      bytes: await bytesOf(made, format, base)
    };
  }
});

async function bytesOf(made: Composed, format: keyof typeof types, base: string): Promise<Uint8Array> {
  if (format === 'docx') return renderDocx(made.document, { base });
  if (format === 'fragment') return new TextEncoder().encode(renderHtml(made.document, { drawChart }));
  if (format === 'html') return new TextEncoder().encode(renderHtmlPage(made.document, { base, drawChart }));
  return new TextEncoder().encode(`${JSON.stringify(listed(made), null, 2)}\n`);
}

function listed({ commission, document }: Composed) {
  return {
    unit: commission.unit,
    period: commission.period,
    map: commission.reading,
    illustration: commission.illustration,
    subject: document.subject,
    figures: figuresOf(document).map(({ kind: _kind, ...figure }: Figure) => figure)
  };
}
