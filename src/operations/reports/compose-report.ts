import { problem } from '#basis/problem.ts';
import { reports } from '#programme/report-catalogue.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { chosenSchema } from '../figures/chosen-input.ts';
import { daySchema, getIndicator, readingSchema } from '../figures/question-input.ts';
import { composed } from './composed.ts';
import { fileOf, formats } from './file-of.ts';

export default operation({
  id: 'compose-report',
  label: { vi: 'Lập báo cáo', en: 'Compose a report' },
  words: {
    vi: 'Lập báo cáo từ số liệu: Word, PDF, Excel, trình chiếu, trang web, hoặc JSON liệt kê từng con số.',
    en: 'Composes a report from figures: Word, PDF, Excel, slides, a page, or JSON that lists every figure.'
  },
  input: v.object({
    report: v.string(),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    map: readingSchema,
    side: v.optional(v.picklist(['police', 'front'])),
    /** Only what this side did, alone or together with the other. */
    part: v.optional(v.picklist(['police', 'front'])),
    chosen: v.optional(chosenSchema, []),
    format: v.optional(v.picklist(formats), 'docx'),
    /** Address of the site, for the links in a file. */
    base: v.optional(v.pipe(v.string(), v.url()), 'http://localhost:8080')
  }),
  positional: ['report'],
  right: 'compose-reports',
  writes: false,
  run: async ({ report: id, unit, from, to, map, side, part, chosen, format, base }, context) => {
    const report = reports.get(id);
    if (!report) throw problem('no-such-report', { id });
    if (from > to) throw problem('period-backwards', { from, to });
    const made = await composed(
      {
        report,
        unit,
        from,
        to,
        reading: map,
        ...(side ? { side } : {}),
        part,
        chosen: chosen.map(getIndicator)
      },
      context
    );
    const { commission } = made;
    return fileOf(made.document, {
      name: id,
      format,
      base,
      facts: {
        unit: commission.unit,
        period: commission.period,
        map: commission.reading,
        part: commission.part,
        illustration: commission.illustration
      }
    });
  }
});
