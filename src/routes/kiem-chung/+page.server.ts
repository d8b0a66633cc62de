import type { Label } from '#basis/label.ts';
import { labelOf } from '#messages/say.ts';
import { readFile } from '#operations/verifying/figures-in-file.ts';
import issuedWithCode from '#operations/verifying/issued-with-code.ts';
import verifyReport from '#operations/verifying/verify-report.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act } from '../_server/act.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { shownVerification } from './_server/shown-verification.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** The code at the foot, or the whole digest. */
const CODE = /^(?:[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2}|[0-9a-f]{64})$/iu;

/** For everybody. */
export const load: PageServerLoad = ({ locals }) => ({ mayCheck: mayCheck(locals) });

export const actions: Actions = {
  tra: async (event) => {
    const mark = String((await event.request.formData()).get('mark') ?? '').trim();
    if (mark === '') return refusal(labelOf('verification.noCode'), 'mark', mark);
    if (CODE.test(mark)) return redirect(303, `/kiem-chung/${mark}`);
    if (!mayCheck(event.locals)) return unknownMark(mark);
    const done = await tried(() => act(event, verifyReport, { report: mark }));
    if ('error' in done) return refused(done.error, { mark });
    return redirect(303, `/kiem-chung/${done.answer.code}`);
  },

  tep: async (event) => {
    const file = (await event.request.formData()).get('file');
    if (!(file instanceof File) || file.size === 0) {
      return refusal(labelOf('verification.noFile'), 'file', '');
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    return mayCheck(event.locals) ? checked(event, bytes) : namedBy(bytes);
  }
};

function mayCheck({ person }: App.Locals): boolean {
  return person?.role.rights.includes('read-figures') ?? false;
}

async function checked(event: RequestEvent, bytes: Uint8Array) {
  const done = await tried(() => act(event, verifyReport, { file: bytes.toBase64() }));
  if ('error' in done) return refused(done.error, { mark: '' });
  const { issued } = await act(event, issuedWithCode, { code: done.answer.digest });
  return { verified: shownVerification(done.answer, event.locals.language), issued, mark: '' };
}

/** Without the right nothing of the file is compared; only the code in it is looked up. */
async function namedBy(bytes: Uint8Array) {
  const done = await tried(async () => readFile(bytes));
  if ('error' in done) return refused(done.error, { mark: '' });
  const { code, digest, mark } = done.answer;
  const known = code ?? digest ?? (mark && CODE.test(mark) ? mark : undefined);
  return known
    ? redirect(303, `/kiem-chung/${known}`)
    : refusal(labelOf('verification.signInForNumber'), 'file', '');
}

function unknownMark(mark: string) {
  const isNumber = mark.includes('/');
  const sentence = isNumber
    ? labelOf('verification.signInForNumber')
    : labelOf('verification.notIssuedWords', { code: mark.slice(0, 100) });
  return refusal(sentence, 'mark', mark);
}

function refusal(sentence: Label, field: 'mark' | 'file', mark: string) {
  return fail(400, { sentence, errors: { [field]: sentence } as Readonly<Record<string, Label>>, mark });
}
