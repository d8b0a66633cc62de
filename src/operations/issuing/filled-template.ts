import { problem } from '#basis/problem.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import { fillTemplate } from '#render/template/fill-template.ts';
import type { ReportRow } from '#store/reports/report-rows.ts';
import { findTemplate } from '#store/templates.ts';
import type { Context } from '../context.ts';
import type { FileOutput } from '../file-output.ts';
import { checked } from '../templates/template-input.ts';

interface Filling {
  readonly row: ReportRow;
  readonly template: string;
  readonly base: string;
}

/** A report in an office's own template. Only its own figures stand in it, so that a signed one says nothing new. */
export async function filled(
  document: OfficialDocument,
  { row, template: id, base }: Filling,
  { sql, world }: Context
): Promise<FileOutput> {
  const template = await findTemplate(sql, id);
  if (!template) throw problem('no-such-template', { id });
  const figures = new Map(figuresOf(document).map((figure) => [figure.id, figure]));
  const absent = checked(template.file).indicators.filter((one) => !figures.has(one));
  if (absent.length > 0) throw problem('template-asks-more', { indicators: absent });
  const bytes = await fillTemplate(template.file, {
    document,
    unitName: world.territory.find(row.unit)?.name ?? row.unit,
    period: { from: row.from, to: row.to },
    figures,
    base
  });
  return {
    fileName: `${row.type}-${row.to}.docx`,
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes
  };
}
