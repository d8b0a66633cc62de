import { isProblem } from '#basis/problem.ts';
import type { Language } from '#basis/label.ts';
import { type ActionFailure, fail } from '@sveltejs/kit';

/** What a form says after it was refused: one sentence, and what is wrong at which field. */
export interface Refusal {
  readonly sentence: string;
  readonly problems: Readonly<Record<string, string>>;
}

/** A problem becomes an answer beside the form with everything typed still in it; other errors go on. */
export function refused<Kept extends object>(
  error: unknown,
  language: Language,
  kept: Kept
): ActionFailure<Refusal & Kept> {
  if (!isProblem(error)) throw error;
  return fail(error.status, {
    sentence: error.sentence[language],
    problems: fieldsOf(error, language),
    ...kept
  });
}

function fieldsOf(error: unknown, language: Language): Record<string, string> {
  if (!isProblem(error) || !('fields' in error.details)) return {};
  return Object.fromEntries(Object.entries(error.details.fields).map(([name, say]) => [name, say[language]]));
}
