import { isProblem } from '#basis/problem.ts';
import issuedWithCode from '#operations/verifying/issued-with-code.ts';
import verifyReport from '#operations/verifying/verify-report.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from '../../_server/act.ts';
import { tried } from '../../_server/tried.ts';
import { shownVerification } from '../_server/shown-verification.ts';
import type { PageServerLoad } from './$types.ts';

/** Where the code and the QR at the foot of a report lead, for whoever holds the paper. */
export const load: PageServerLoad = async (event) => {
  const { code } = event.params;
  const { issued } = await act(event, issuedWithCode, { code: code.slice(0, 200) });
  const mayCheck = event.locals.person?.role.rights.includes('read-figures') ?? false;
  return {
    code: code.slice(0, 100),
    issued,
    mayCheck,
    verified: issued && mayCheck ? await verified(event, issued.code) : undefined
  };
};

/** Nothing for a report outside the reader's area. */
async function verified(event: RequestEvent, code: string) {
  const done = await tried(() => act(event, verifyReport, { report: code }));
  if ('answer' in done) return shownVerification(done.answer, event.locals.language);
  if (isProblem(done.error) && done.error.code === 'no-such-issued-report') return undefined;
  throw done.error;
}
