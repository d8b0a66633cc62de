import { kinds } from '#programme/catalogue.ts';
import listDrafts from '#operations/records/list-drafts.ts';
import { act, getPersonWith } from '../_server/act.ts';
import { draftRows } from '../_server/draft-rows.ts';
import { getHouse } from '../_server/house.ts';
import { kindGroups } from '../_server/kind-groups.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'record');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  return {
    groups: kindGroups([...kinds.values()], language),
    drafts: draftRows(await act(event, listDrafts, {}), world, language)
  };
};
