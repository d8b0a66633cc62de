import findRecords from '#operations/records/find-records.ts';
import remembered from '#operations/records/remembered.ts';
import workList from '#operations/waiting/work-list.ts';
import { kinds } from '#programme/catalogue.ts';
import stateMonth from '#programme/windows/state-month.ts';
import stateYear from '#programme/windows/state-year.ts';
import { act } from './_server/act.ts';
import { bulkOf } from './_server/bulk.ts';
import { cardsOver } from './_server/cards.ts';
import { decisions } from './_server/decisions.ts';
import { headlineIndicators } from './_server/headline-indicators.ts';
import { getHouse } from './_server/house.ts';
import { quickKinds } from './_server/kind-groups.ts';
import { recordRows } from './_server/record-rows.ts';
import { unitName } from './_server/unit-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { person, language } = event.locals;
  if (!person) return { desk: undefined };
  const world = await (await getHouse()).world();
  const wanted = { indicators: headlineIndicators, unit: person.unit, count: 12 };
  const records = person.role.rights.includes('record');
  const hasOwnCommune = records && world.territory.find(person.unit)?.level === 'commune';
  const [month, year, latest, { sections }, often] = await Promise.all([
    cardsOver(event, world, { ...wanted, window: stateMonth }),
    cardsOver(event, world, { ...wanted, window: stateYear }),
    act(event, findRecords, { limit: 6 }),
    act(event, workList, {}),
    hasOwnCommune ? act(event, remembered, { unit: person.unit }) : { kinds: [] }
  ]);
  return {
    desk: {
      unit: unitName(world, person.unit),
      month,
      year,
      latest: recordRows(latest.lines, world, language),
      sections,
      bulk: bulkOf(event),
      today: world.today,
      quickKinds: records ? quickKinds(kinds, often.kinds, language) : []
    }
  };
};

export const actions: Actions = decisions;
