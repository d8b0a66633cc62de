import { problem } from '#basis/problem.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import { bodyOf, type FiguresById, marksIn, type Mark } from '#engine/reports/prose.ts';
import type { Report, Side } from '#engine/reports/report.ts';
import { reports } from '#programme/report-catalogue.ts';
import type { ReportRow } from '#store/reports/report-rows.ts';
import type { Context } from '../context.ts';
import { getIndicator } from '../figures/question-input.ts';
import { type Composed, composed } from '../reports/composed.ts';
import { restatementsFor } from '../verifying/restatements-for.ts';

/** A report on its way, with the figures of this moment in the words that people gave it. */
export interface ComposedReport {
  readonly composed: Composed;
  /** As composed, before anybody edited it. */
  readonly plain: OfficialDocument;
  readonly figures: FiguresById;
  readonly marks: readonly Mark[];
  readonly documentOf: (side: Side) => OfficialDocument;
}

export async function composedReport(row: ReportRow, context: Context): Promise<ComposedReport> {
  const [side = 'police'] = row.sides;
  const made = await composed(
    {
      report: getType(row.type),
      unit: row.unit,
      from: row.from,
      to: row.to,
      reading: row.map,
      side,
      part: partOf(row),
      chosen: row.chosen.map(getIndicator),
      restatements: await restatementsFor({ id: row.id, unit: row.unit, side }, context)
    },
    context
  );
  const figures: FiguresById = new Map(figuresOf(made.document).map((figure) => [figure.id, figure]));
  const { prose } = row;
  return {
    composed: made,
    plain: made.document,
    figures,
    marks: prose ? marksIn(prose, figures) : [],
    documentOf: (of) => {
      const document = made.documentOf(of);
      return prose ? { ...document, body: bodyOf(prose, document.body, figures) } : document;
    }
  };
}

/** A report that one side signs alone tells its own part. */
export function partOf({ sides }: ReportRow): Side | undefined {
  return sides.length === 1 ? sides[0] : undefined;
}

export function getType(id: string): Report {
  const report = reports.get(id);
  if (!report) throw problem('no-such-report', { id });
  return report;
}
