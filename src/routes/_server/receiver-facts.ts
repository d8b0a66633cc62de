import type { Right } from '#engine/rights/role.ts';
import { hasRight } from '#engine/rights/verdict.ts';
import { problem } from '#basis/problem.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { getPerson } from './act.ts';

/** What the script of the receivers' pages needs to know of who is signed in. */
export interface ReceiverFacts {
  readonly rights: readonly Right[];
  readonly name: string;
  readonly unit: string;
}

/** For those who hold one of the rights; others are told who does. */
export function receiverFacts(
  event: Pick<RequestEvent, 'locals' | 'url'>,
  ...rights: readonly Right[]
): { readonly facts: ReceiverFacts } {
  const person = getPerson(event);
  const verdicts = rights.map((right) => hasRight(person, right));
  const [first] = verdicts;
  if (first && !first.may && !verdicts.some((one) => one.may)) {
    throw problem('not-allowed', { operation: event.url.pathname, reason: first.reason });
  }
  const { name, unit, role } = person;
  return { facts: { name, unit, rights: role.rights } };
}
