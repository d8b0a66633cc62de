import { problem } from '#basis/problem.ts';
import type { Day } from '#basis/day.ts';
import { sideOf } from '#programme/parties.ts';
import {
  type Closing,
  type ClosingLine,
  insertClosingStep,
  lockClosing,
  readClosings
} from '#store/reports/window-closings.ts';
import type { Context } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { writtenBy } from '../recording/written.ts';
import * as v from 'valibot';

/** A span that the side of whoever acts has closed, or is to close, in one commune. */
export const closingInput = { unit: v.string(), from: daySchema, to: daySchema };

interface Given {
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
}

/** How the closing of the own side stands, while nobody else changes it. */
export async function heldClosing(
  context: Context,
  { unit, from, to }: Given
): Promise<{ readonly closing: Closing; readonly last: ClosingLine | undefined }> {
  const { party } = writtenBy(context);
  const side = sideOf(party);
  if (!side) throw problem('no-such-party', { id: party });
  const closing = { unit, side, span: { from, to } };
  await lockClosing(context.sql, closing);
  const [last] = await readClosings(context.sql, { units: [unit], side, span: closing.span });
  return { closing, last };
}

export async function addClosingStep(
  context: Context,
  closing: Closing,
  step: Pick<ClosingLine, 'act'> & { readonly reason?: string; readonly openUntil?: Day }
): Promise<void> {
  await insertClosingStep(context.sql, { ...closing, ...step, ...writtenBy(context) });
}
