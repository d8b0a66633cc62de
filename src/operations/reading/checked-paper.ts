import { problem } from '#basis/problem.ts';
import type { Verdict } from '#engine/checking/verdict.ts';
import type { Claim } from '#engine/reading/claim.ts';
import type { Paper } from '#papers/paper.ts';
import { readPaper } from '#papers/read-paper.ts';
import * as v from 'valibot';
import type { Context } from '../context.ts';
import { daySchema, readingSchema } from '../figures/question-input.ts';
import { getUnit } from '../units/get-unit.ts';
import { claimsIn, isGuessed } from './claims-in.ts';
import { heldAgainst } from './held-against.ts';
import { bytesIn, paperSchema } from './paper-input.ts';

/** A draft, and what it is about. */
export const draftEntries = {
  file: paperSchema,
  name: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
  unit: v.string(),
  from: daySchema,
  to: daySchema,
  map: readingSchema
};

export type Draft = v.InferOutput<v.ObjectSchema<typeof draftEntries, undefined>>;

export interface CheckedPaper extends Paper {
  /** In the order of the text. */
  readonly checked: readonly (Claim & { readonly text: string; readonly verdict: Verdict })[];
}

export async function checkedPaper(draft: Draft, context: Context): Promise<CheckedPaper> {
  const { file, name, from, to, map } = draft;
  if (from > to) throw problem('period-backwards', { from, to });
  const unit = getUnit(context.world.territory, draft.unit, to);
  const paper = await readPaper(bytesIn(file), name);
  const claims = claimsIn(paper.text);
  const verdicts = await heldAgainst(paper.text, claims, { unit, period: { from, to }, map }, context);
  const checked = claims.flatMap((claim, at) => {
    const verdict = verdicts[at] && softenedIfGuessed(verdicts[at], claim);
    return verdict ? [{ ...claim, text: paper.text.slice(claim.start, claim.end), verdict }] : [];
  });
  return { ...paper, checked };
}

function softenedIfGuessed(verdict: Verdict, claim: Claim): Verdict {
  if (verdict.colour !== 'differs' || !isGuessed(claim) || !claim.doubt) return verdict;
  return { ...verdict, colour: 'unchecked', say: claim.doubt };
}
