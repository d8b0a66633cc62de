import { problem } from '#basis/problem.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Figure } from '#engine/documents/inline.ts';
import { stated } from '#engine/reports/stated.ts';
import { fillTemplate } from '#render/template/fill-template.ts';
import { findTemplate } from '#store/templates.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import type { FileOutput } from '../file-output.ts';
import { daySchema, getIndicator, readingSchema } from '../figures/question-input.ts';
import { getType } from '../issuing/composed-report.ts';
import { type Composed, composed } from '../reports/composed.ts';
import { checked } from './template-input.ts';

export default operation({
  id: 'fill-template',
  label: { vi: 'Điền mẫu văn bản', en: 'Fill a template' },
  words: {
    vi: 'Điền mẫu Word của cơ quan bằng một báo cáo; mỗi con số dẫn về trang của nó.',
    en: 'Fills an office’s own Word template from a report; every number leads to its page.'
  },
  input: v.object({
    template: v.pipe(v.string(), v.uuid()),
    report: v.string(),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    map: readingSchema,
    side: v.optional(v.picklist(['police', 'front'])),
    /** Only what this side did, alone or together with the other. */
    part: v.optional(v.picklist(['police', 'front'])),
    base: v.optional(v.pipe(v.string(), v.url()), 'http://localhost:8080')
  }),
  positional: ['template', 'report'],
  right: 'compose-reports',
  writes: false,
  run: async (
    { template: id, report, unit, from, to, map, side, part, base },
    context
  ): Promise<FileOutput> => {
    if (from > to) throw problem('period-backwards', { from, to });
    const template = await findTemplate(context.sql, id);
    if (!template) throw problem('no-such-template', { id });
    const made = await composed(
      { report: getType(report), unit, from, to, reading: map, ...(side ? { side } : {}), part },
      context
    );
    const { indicators } = checked(template.file);
    const { unit: area, period } = made.commission;
    const bytes = await fillTemplate(template.file, {
      document: made.document,
      unitName: area.name,
      period,
      figures: await figuresFor(indicators, made, context),
      base
    });
    return {
      fileName: `${report}-${to}.docx`,
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes
    };
  }
});

/** All asked for by the template, at once; a stock is asked on the last day. */
async function figuresFor(
  ids: readonly string[],
  { commission: { unit, period, reading, part } }: Composed,
  { world, figures }: Context
): Promise<ReadonlyMap<string, Figure>> {
  const asked = ids.map(getIndicator);
  const answers = await evaluate(
    asked.map((indicator) => ({
      indicator,
      unit: unit.id,
      period: indicator.nature === 'stock' ? { from: period.to, to: period.to } : period,
      reading,
      part
    })),
    world.map,
    figures
  );
  return new Map(
    asked.flatMap((indicator, at) => {
      const answer = answers[at];
      if (!answer) return [];
      return [
        [
          indicator.id,
          stated(answer, indicator, { id: indicator.id, noun: indicator.noun, round: true })
        ] as const
      ];
    })
  );
}
