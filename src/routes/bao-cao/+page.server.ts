import listReports from '#operations/reports/reports.ts';
import { act, getPerson } from '../_server/act.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  getPerson(event);
  return { reports: await act(event, listReports, {}) };
};
