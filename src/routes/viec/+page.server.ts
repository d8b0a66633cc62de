import workList from '#operations/waiting/work-list.ts';
import { act, getPerson } from '../_server/act.ts';
import { bulkOf } from '../_server/bulk.ts';
import { getHouse } from '../_server/house.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPerson(event);
  const { today } = await (await getHouse()).world();
  return { ...(await act(event, workList, {})), today, bulk: bulkOf(event) };
};
