import duplicates from '#operations/matching/duplicates.ts';
import mergeRecords from '#operations/matching/merge-records.ts';
import partRecords from '#operations/matching/part-records.ts';
import { derivedId } from '#operations/recording/derived-id.ts';
import { labelOf } from '#messages/say.ts';
import { fail, redirect } from '@sveltejs/kit';
import { act, getPerson, getPersonWith } from '../_server/act.ts';
import { getHouse } from '../_server/house.ts';
import { newId } from '../_server/new-id.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { shownPair } from './_server/shown-pair.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const PER_PAGE = 10;

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'read-records');
  const world = await (await getHouse()).world();
  const query = event.url.searchParams;
  const page = Math.max(1, Math.floor(Number(query.get('trang')) || 1));
  const found = await act(event, duplicates, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
  return {
    pairs: found.pairs.flatMap((pair) => shownPair(pair, world, event.locals.language)),
    total: found.total,
    page,
    pages: Math.ceil(found.total / PER_PAGE),
    mayDecide: person.role.rights.includes('confirm'),
    id: newId(),
    done: query.get('xong') ?? undefined,
    count: Number(query.get('so')) || 0
  };
};

export const actions: Actions = {
  gop: async (event) => {
    getPerson(event);
    const form = await event.request.formData();
    const { id, one, other, late } = pairIn(form);
    const root = textIn(form, 'giu') || undefined;
    const done = await tried(() => act(event, mergeRecords, { id, one, other, root, late }));
    if ('error' in done) return refused(done.error, { asked: one, late });
    return redirect(303, '/trung-lap?xong=da-gop');
  },

  tach: async (event) => {
    getPerson(event);
    const form = await event.request.formData();
    const { one, other, late } = pairIn(form);
    const id = textIn(form, 'id-tach');
    const done = await tried(() => act(event, partRecords, { id, one, other, late }));
    if ('error' in done) return refused(done.error, { asked: one, late });
    return redirect(303, '/trung-lap?xong=da-tach');
  },

  'gop-nhieu': async (event) => {
    getPerson(event);
    const form = await event.request.formData();
    const pairs = form.getAll('cap').map((value) => String(value).split(' '));
    const late = textIn(form, 'late');
    if (pairs.length === 0) {
      return fail(422, { sentence: labelOf('matching.noneTicked'), errors: {}, asked: 'nhieu', late });
    }
    let count = 0;
    for (const [one = '', other = ''] of pairs) {
      const id = derivedId(textIn(form, 'id'), one, other);
      const done = await tried(() => act(event, mergeRecords, { id, one, other, late }));
      // What was merged before stays merged; the rest is still on the page.
      if ('error' in done) return refused(done.error, { asked: 'nhieu', late });
      count += 1;
    }
    return redirect(303, `/trung-lap?xong=da-gop-nhieu&so=${count}`);
  }
};

function pairIn(form: FormData) {
  return {
    id: textIn(form, 'id'),
    one: textIn(form, 'mot'),
    other: textIn(form, 'hai'),
    late: textIn(form, 'late')
  };
}

function textIn(form: FormData, name: string): string {
  return String(form.get(name) ?? '');
}
