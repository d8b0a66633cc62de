import { isProblem } from '#basis/problem.ts';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { whenToComeAgain } from './when-to-come-again.ts';

/** What the form shows when something was not taken; what was typed stays in it. */
export function refusedTip<Kept extends object>(
  error: unknown,
  { locals, setHeaders }: Pick<RequestEvent, 'locals' | 'setHeaders'>,
  kept: Kept
) {
  if (!isProblem(error)) throw error;
  setHeaders(whenToComeAgain(error));
  return fail(error.status, { refusal: error.sentence[locals.language], ...kept });
}
