import type { Label } from '#basis/label.ts';
import type { Operation } from '#engine/operation/operation.ts';
import { readDay } from '#engine/records/fields/day.ts';
import type { Context } from '#operations/context.ts';
import approveReport from '#operations/issuing/approve-report.ts';
import checkReport from '#operations/issuing/check-report.ts';
import issueReport from '#operations/issuing/issue-report.ts';
import { signingEntries } from '#operations/issuing/signing-input.ts';
import returnReport from '#operations/issuing/return-report.ts';
import sendReport from '#operations/issuing/send-report.ts';
import { labelOf } from '#messages/say.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPerson } from '../../_server/act.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { reportIn } from './shown-report.ts';

type Asked = RequestEvent<{ id: string }>;

/** Letters of a remark that sends a report back. */
const FEWEST = 3;

/** The steps of a report as forms; each answers with the report's page. */
export const moves = {
  gui: (event: Asked) => moved(event, sendReport, 'gui'),
  kiem: (event: Asked) => moved(event, checkReport, 'kiem'),
  duyet: (event: Asked) => moved(event, approveReport, 'duyet'),
  tra: (event: Asked) => moved(event, returnReport, 'tra'),
  ban: issued
};

async function moved<Output>(
  event: Asked,
  operation: Operation<Context, { report: string; remarks: string }, Output>,
  asked: 'gui' | 'kiem' | 'duyet' | 'tra'
) {
  getPerson(event);
  const report = reportIn(event.params);
  const remarks = String((await event.request.formData()).get('remarks') ?? '');
  if (asked === 'tra' && remarks.trim().length < FEWEST) {
    const sentence = labelOf('reportPage.remarksNeeded');
    return fail(400, { sentence, errors: { remarks: sentence }, asked, remarks });
  }
  const done = await tried(() => act(event, operation, { report, remarks }));
  if ('error' in done) return refused(done.error, { asked, remarks });
  return redirect(303, `/bao-cao/ho-so/${report}?xong=${asked}`);
}

async function issued(event: Asked) {
  getPerson(event);
  const report = reportIn(event.params);
  const form = await event.request.formData();
  const typed = (name: string): string => String(form.get(name) ?? '').trim();
  const numbers = { police: typed('police'), front: typed('front') };
  const signing = Object.fromEntries(Object.keys(signingEntries).map((name) => [name, typed(name)]));
  const on = typed('on') === '' ? undefined : readDay(typed('on'));
  const kept = { asked: 'ban' as const, remarks: '', numbers, signing, on: typed('on') };
  const errors = mistakesIn(numbers, typed('on') !== '' && !on);
  const [sentence] = Object.values(errors);
  if (sentence) return fail(400, { sentence, errors, ...kept });
  const given = Object.fromEntries(
    Object.entries({ ...numbers, ...signing }).filter(([, text]) => text !== '')
  );
  const done = await tried(() => act(event, issueReport, { report, ...given, on }));
  if ('error' in done) return refused(done.error, kept);
  return redirect(303, `/bao-cao/ho-so/${report}?xong=ban`);
}

function mistakesIn(
  numbers: Readonly<Record<string, string>>,
  isNoDay: boolean
): Readonly<Record<string, Label>> {
  const wrong = Object.entries(numbers).filter(([, text]) => !/^(|[1-9]\d{0,4})$/u.test(text));
  return {
    ...Object.fromEntries(wrong.map(([side]) => [side, labelOf('reportPage.notANumber')])),
    ...(isNoDay ? { on: labelOf('reports.notADay') } : {})
  };
}
