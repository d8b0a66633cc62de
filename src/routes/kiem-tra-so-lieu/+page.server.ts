import { labelOf } from '#messages/say.ts';
import checkFigures from '#operations/reading/check-figures.ts';
import { fail } from '@sveltejs/kit';
import { act, getPersonWith } from '../_server/act.ts';
import { areaChoices } from '../_server/area-choices.ts';
import { wrongDays } from '../_server/day-in.ts';
import { getHouse } from '../_server/house.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { readAskedCheck, usualCheck } from './_server/asked-check.ts';
import { shownCheck } from './_server/shown-check.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'read-figures');
  const world = await (await getHouse()).world();
  return { usual: usualCheck(world, person), units: areaChoices(world, person, event.locals.language) };
};

export const actions: Actions = {
  default: async (event) => {
    getPersonWith(event, 'read-figures');
    const { pasted, ...draft } = await readAskedCheck(event.request);
    const kept = { pasted, unit: draft.unit, from: draft.from, to: draft.to };
    if (draft.file === '') {
      const sentence = labelOf('checking.noDraft');
      return fail(422, { sentence, errors: { tep: sentence }, kept });
    }
    const wrong = wrongDays(draft);
    const [sentence] = Object.values(wrong);
    if (sentence) return fail(422, { sentence, errors: wrong, kept });
    const done = await tried(() => act(event, checkFigures, draft));
    if ('error' in done) return refused(done.error, { kept });
    return { kept, shown: shownCheck(done.answer, draft, event.locals.language) };
  }
};
