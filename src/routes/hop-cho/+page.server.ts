import { getPersonWith } from '../_server/act.ts';
import type { PageServerLoad } from './$types.ts';

/** What waits lies on the device; the server only says whether this person records at all. */
export const load: PageServerLoad = (event) => {
  getPersonWith(event, 'record');
};
