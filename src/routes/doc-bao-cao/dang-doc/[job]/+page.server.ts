import { isProblem } from '#basis/problem.ts';
import { labelOf } from '#messages/say.ts';
import { redirect } from '@sveltejs/kit';
import { getPersonWith } from '../../../_server/act.ts';
import { findJob } from '../../_server/reading-jobs.ts';
import type { PageServerLoad } from './$types.ts';

/** Seconds until the page comes again by itself, without script. */
const AGAIN = '2';

export const load: PageServerLoad = (event) => {
  const person = getPersonWith(event, 'record-reported-totals');
  const job = findJob(event.params.job, person.id);
  if (!job) return { refusal: labelOf('oldWorkbooks.jobGone') };
  const { name, done, of, what, end } = job;
  if (end && 'paper' in end) return redirect(303, `/doc-bao-cao/bang-tinh/${end.paper}`);
  if (end) {
    if (isProblem(end.error)) return { refusal: end.error.sentence };
    throw end.error;
  }
  event.setHeaders({ refresh: AGAIN });
  return { name, done, of, what };
};
