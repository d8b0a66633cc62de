import { isProblem } from '#basis/problem.ts';
import type { Language } from '#basis/label.ts';
import { fail } from '@sveltejs/kit';

/** What the form shows when something was not taken; what was typed stays in it. */
export function refusedTip<Kept extends object>(error: unknown, language: Language, kept: Kept) {
  if (!isProblem(error)) throw error;
  return fail(error.status, { refusal: error.sentence[language], ...kept });
}
