import findRecords from '#operations/records/find-records.ts';
import workList from '#operations/waiting/work-list.ts';
import { kinds } from '#programme/catalogue.ts';
import stateMonth from '#programme/windows/state-month.ts';
import stateYear from '#programme/windows/state-year.ts';
import { act } from './_server/act.ts';
import { cardsOver } from './_server/cards.ts';
import { decisions } from './_server/decisions.ts';
import { headlineIndicators } from './_server/headline-indicators.ts';
import { getHouse } from './_server/house.ts';
import { kindGroups } from './_server/kind-groups.ts';
import { recordRows } from './_server/record-rows.ts';
import { unitName } from './_server/unit-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { person, language } = event.locals;
  if (!person) return { desk: undefined };
  const world = await (await getHouse()).world();
  const wanted = { indicators: headlineIndicators, unit: person.unit, count: 12 };
  const [month, year, latest, { sections }] = await Promise.all([
    cardsOver(event, world, { ...wanted, window: stateMonth }),
    cardsOver(event, world, { ...wanted, window: stateYear }),
    act(event, findRecords, { limit: 6 }),
    act(event, workList, {})
  ]);
  return {
    desk: {
      unit: unitName(world, person.unit),
      month,
      year,
      latest: recordRows(latest.lines, world, language),
      sections,
      today: world.today,
      groups: person.role.rights.includes('record') ? kindGroups([...kinds.values()], language) : []
    }
  };
};

export const actions: Actions = decisions;
