import { vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import { BODY, placeholders } from '#engine/documents/placeholders.ts';
import { labelOf, say } from '#messages/say.ts';
import addTemplate from '#operations/templates/add-template.ts';
import listTemplates from '#operations/templates/list-templates.ts';
import removeTemplate from '#operations/templates/remove-template.ts';
import { indicators } from '#programme/catalogue.ts';
import { fail, redirect } from '@sveltejs/kit';
import { act, getPerson, getPersonWith } from '../../_server/act.ts';
import { newId } from '../../_server/new-id.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const SHORTEST_NAME = 3;

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'compose-reports');
  const { language } = event.locals;
  const list = await act(event, listTemplates, {});
  return {
    id: newId(),
    templates: list.map(({ id, name, unitName, at, isOwn }) => ({
      id,
      name,
      unitName,
      isOwn,
      day: dayText(vietnamDay(Date.parse(at)), language)
    })),
    guide: [
      ...placeholders.map(({ name, words }) => ({ name: `{${name}}`, words: words[language] })),
      { name: `{${BODY}}`, words: say(language, 'templatesPage.body') },
      { name: '{chi_tieu:outreach-sessions}', words: say(language, 'templatesPage.told') },
      { name: '{so:outreach-sessions}', words: say(language, 'templatesPage.bare') }
    ],
    indicators: [...indicators.values()].map(({ id, label }) => ({ id, label: label[language] })),
    done: event.url.searchParams.get('xong') ?? undefined
  };
};

export const actions: Actions = {
  them: async (event) => {
    getPerson(event);
    const form = await event.request.formData();
    const [id, name] = ['id', 'name'].map((one) => String(form.get(one) ?? '').trim());
    const file = form.get('file');
    const kept = { name: name ?? '' };
    if (kept.name.length < SHORTEST_NAME) return mistaken('name', labelOf('templatesPage.nameShort'), kept);
    if (!(file instanceof File) || file.size === 0)
      return mistaken('file', labelOf('templatesPage.fileNone'), kept);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const done = await tried(() => act(event, addTemplate, { id, name, file: bytes.toBase64() }));
    if ('error' in done) return refused(done.error, kept);
    return redirect(303, '/bao-cao/mau?xong=them');
  },

  bo: async (event) => {
    getPerson(event);
    const template = String((await event.request.formData()).get('template') ?? '');
    const done = await tried(() => act(event, removeTemplate, { template }));
    if ('error' in done) return refused(done.error, { name: '' });
    return redirect(303, '/bao-cao/mau?xong=bo');
  }
};

function mistaken(field: 'name' | 'file', sentence: Label, kept: { readonly name: string }) {
  return fail(400, { sentence, errors: { [field]: sentence } as Readonly<Record<string, Label>>, ...kept });
}
