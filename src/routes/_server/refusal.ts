import { isProblem } from '#basis/problem.ts';
import type { Label } from '#basis/label.ts';
import { type ActionFailure, fail } from '@sveltejs/kit';

/** What a form says after it was refused: one sentence, and what is wrong at which field. */
export interface Refusal {
  readonly sentence: Label;
  readonly errors: Readonly<Record<string, Label>>;
}

/** A problem becomes an answer beside the form with everything typed still in it; other errors go on. */
export function refused<Kept extends object>(error: unknown, kept: Kept): ActionFailure<Refusal & Kept> {
  if (!isProblem(error)) throw error;
  const errors = 'fields' in error.details ? error.details.fields : {};
  return fail(error.status, { sentence: error.sentence, errors, ...kept });
}
