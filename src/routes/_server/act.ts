import type { Context } from '#operations/context.ts';
import type { Operation } from '#engine/operation/operation.ts';
import type { Person } from '#engine/rights/role.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { getHouse } from './house.ts';

/** Does one operation for whoever sent the request. */
export async function act<Input, Output>(
  { locals }: Pick<RequestEvent, 'locals'>,
  operation: Operation<Context, Input, Output>,
  input: unknown
): Promise<Output> {
  const house = await getHouse();
  return house.perform(operation, locals.person, input);
}

/** The person, or the way to the sign-in page and back. */
export function getPerson({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Person {
  if (locals.person) return locals.person;
  return redirect(303, `/dang-nhap?den=${encodeURIComponent(url.pathname + url.search)}`);
}
