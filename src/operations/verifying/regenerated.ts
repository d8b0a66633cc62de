import type { OfficialDocument } from '#engine/documents/document.ts';
import { figuresOf } from '#engine/documents/figures-of.ts';
import { bodyOf } from '#engine/reports/prose.ts';
import type { FrozenReport } from '#engine/reports/frozen.ts';
import type { Side } from '#engine/reports/report.ts';
import { findReport } from '#store/reports/report-rows.ts';
import type { Context } from '../context.ts';
import { getIndicator } from '../figures/question-input.ts';
import { getType } from '../issuing/composed-report.ts';
import { composed } from '../reports/composed.ts';
import { signedSource } from './recompute.ts';

/**
 * A signed report composed once more, from the entries that the log held then and on the map of its day: the
 * same figures in the same words, with the names that units had. Number and day are not given again.
 */
export async function regenerated(
  frozen: FrozenReport,
  side: Side,
  context: Context
): Promise<OfficialDocument> {
  const { map, source } = await signedSource(frozen, context);
  const { unit, reading, part, period, chosen, restatements, planned = [], issuedOn } = frozen;
  const { document } = await composed(
    {
      report: getType(frozen.report),
      unit,
      ...period,
      reading,
      part,
      side,
      chosen: chosen.map(getIndicator),
      restatements,
      planned
    },
    { ...context, figures: source, world: { ...context.world, map, today: issuedOn } }
  );
  const prose = (await findReport(context.sql, frozen.id))?.prose;
  if (!prose) return document;
  const figures = new Map(figuresOf(document).map((figure) => [figure.id, figure]));
  return { ...document, body: bodyOf(prose, document.body, figures) };
}
