import type { Context } from '#operations/context.ts';
import type { Operation } from '#engine/operation/operation.ts';
import type { Progress } from '#engine/operation/progress.ts';
import type { Person, Right } from '#engine/rights/role.ts';
import { hasRight } from '#engine/rights/verdict.ts';
import { problem } from '#basis/problem.ts';
import { labelOf } from '#messages/say.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { getHouse } from './house.ts';
import { placeOf } from './place.ts';

/** Does one operation for whoever sent the request. */
export async function act<Input, Output>(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
  operation: Operation<Context, Input, Output>,
  input: unknown,
  progress?: Progress
): Promise<Output> {
  const house = await getHouse();
  try {
    return await house.from(placeOf(event)).perform(operation, event.locals.person, input, progress);
  } catch (error) {
    if (isRefusedByRow(error)) throw problem('not-allowed', { operation: operation.id, reason: outside });
    throw error;
  }
}

/** What the operation let pass and the database did not: its policies are the last word on areas. */
function isRefusedByRow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

const outside = labelOf('pagesRecords.outside');

/** The person, or the way to the sign-in page and back. */
export function getPerson({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Person {
  if (locals.person) return locals.person;
  return redirect(303, `/dang-nhap?den=${encodeURIComponent(url.pathname + url.search)}`);
}

/** The person, when the role holds the right; else the page says who may. */
export function getPersonWith(event: Pick<RequestEvent, 'locals' | 'url'>, right: Right): Person {
  const person = getPerson(event);
  const verdict = hasRight(person, right);
  if (!verdict.may) throw problem('not-allowed', { operation: event.url.pathname, reason: verdict.reason });
  return person;
}
