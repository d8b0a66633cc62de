import type { Label } from '#basis/label.ts';
import { decreeInput } from '#engine/territory/decree-input.ts';
import failedMessages from '#operations/notices/failed-messages.ts';
import addPerson from '#operations/people/add-person.ts';
import people from '#operations/people/people.ts';
import applyDecree from '#operations/units/apply-decree.ts';
import { labelOf } from '#messages/say.ts';
import { roles } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { unitIn } from '#components/UnitPicker/unit-text.ts';
import { act, getPersonWith } from '../_server/act.ts';
import { momentText } from '../_server/draft-rows.ts';
import { getHouse } from '../_server/house.ts';
import { partyName } from '../_server/record-rows.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { unitName } from '../_server/unit-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'administer');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const list = await act(event, people, {});
  return {
    accounts: list.map(({ id, login, name, role, party, unit }) => ({
      id,
      login,
      name,
      role: roles.get(role)?.label[language] ?? role,
      party: partyName(party, language),
      unit: unitName(world, unit),
      unitId: unit
    })),
    failed: (await act(event, failedMessages, {})).map((one) => ({
      ...one,
      at: momentText(one.at, language)
    })),
    roles: [...roles.values()].map(({ id, label }) => ({ id, label })),
    parties: parties.map(({ id, label }) => ({ id, label }))
  };
};

export const actions: Actions = {
  them: async (event) => {
    getPersonWith(event, 'administer');
    const form = await event.request.formData();
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    const account = {
      login: text('login'),
      name: text('name'),
      role: text('role'),
      party: text('party'),
      unit: unitIn(text('unit'))
    };
    const done = await tried(() => act(event, addPerson, { ...account, password: text('password') }));
    if ('error' in done) return refused(done.error, { account });
    return { added: done.answer.login };
  },
  'xem-thu': (event) => decreed(event, true),
  'ap-dung': (event) => decreed(event, false)
};

/** Read as JSON first, so that a slip of the keyboard is said as such. */
async function decreed(event: RequestEvent, dryRun: boolean) {
  getPersonWith(event, 'apply-decrees');
  const text = String((await event.request.formData()).get('decree') ?? '');
  const decree = parsed(text);
  if (decree === undefined) return failed(text, labelOf('pagesAdmin.notJson'));
  const shape = v.safeParse(decreeInput, decree);
  if (!shape.success)
    return failed(text, labelOf('pagesAdmin.wrongShape', { places: placesOf(shape.issues) }));
  const done = await tried(() => act(event, applyDecree, { decree, dryRun }));
  if ('error' in done) return refused(done.error, { decree: text });
  const changes = done.answer.changes.map(({ label }) => label);
  return { decree: text, isApplied: done.answer.applied, changes };
}

function failed(decree: string, sentence: Label) {
  return fail(422, { decree, sentence, errors: {} });
}

function placesOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return [...new Set(issues.map((issue) => v.getDotPath(issue) ?? '{}'))].slice(0, 6).join(', ');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
