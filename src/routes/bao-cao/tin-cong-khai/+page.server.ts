import { dayText } from '#basis/day-text.ts';
import { yearOf } from '#basis/day.ts';
import listReports from '#operations/issuing/list-reports.ts';
import draftNews from '#operations/news/draft-news.ts';
import listNews from '#operations/news/list-news.ts';
import newsText from '#operations/news/news-text.ts';
import publishNews from '#operations/news/publish-news.ts';
import publishPlannedItem from '#operations/news/publish-planned-item.ts';
import setPublicWords from '#operations/news/set-public-words.ts';
import takeDownNews from '#operations/news/take-down-news.ts';
import takeDownPlannedItem from '#operations/news/take-down-planned-item.ts';
import publicFestival from '#operations/public/public-festival.ts';
import publicWords from '#operations/public/public-words.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPerson, getPersonWith } from '../../_server/act.ts';
import { dayIn } from '../../_server/day-in.ts';
import { getHouse } from '../../_server/house.ts';
import { newId } from '../../_server/new-id.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { unitName } from '../../_server/unit-words.ts';
import { festivalItems } from './_server/festival-items.ts';
import { newsForm, photoIn, shownDraft } from './_server/news-form.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'compose-reports');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const { searchParams } = event.url;
  const year = yearOf(world.today);
  const [{ items }, { words }, { planned }, festivals, reports] = await Promise.all([
    act(event, listNews, {}),
    act(event, publicWords, { unit: person.unit }),
    act(event, publicFestival, { unit: person.unit }),
    festivalItems(event, person.unit, [year, year + 1]),
    act(event, listReports, { unit: person.unit, state: 'issued' })
  ]);
  const from = searchParams.get('tu');
  const chosen = items.find(({ item }) => item === searchParams.get('tin'));
  const taken = from === null ? undefined : await act(event, newsText, { report: from });
  return {
    unit: unitName(world, person.unit),
    publicPage: `/cong-khai/${encodeURIComponent(person.unit)}`,
    isLeader: person.role.rights.includes('approve-reports'),
    isEdit: chosen !== undefined,
    draft: shownDraft(chosen, taken, world.today),
    sources: reports
      .filter(({ type }) => type === 'news-item')
      .map(({ id, unitName: name, from: first, to }) => ({
        id,
        text: `${name}, ${dayText(first, language)} – ${dayText(to, language)}`
      })),
    items: items.map(({ item, standing, draft, shown, reason }) => ({
      item,
      id: newId(),
      title: draft.title,
      day: dayText(draft.day, language),
      standing,
      reason,
      waits: standing !== 'published' || shown?.title !== draft.title || shown.text !== draft.text
    })),
    words: { id: newId(), join: words?.join ?? '', contact: words?.contact ?? '' },
    festivals: festivals.map(({ id, title, from: first, to }) => ({
      item: id,
      id: newId(),
      text: `${title}, ${dayText(first, language)} – ${dayText(to, language)}`,
      where: planned.find((one) => one.item === id)?.where ?? '',
      isPublic: planned.some((one) => one.item === id)
    })),
    done: searchParams.get('xong') ?? undefined
  };
};

/** Does what a form asks; back to the page with what was done, or beside the form with why not. */
function answering(
  done: string,
  attempt: (event: Parameters<Actions[string]>[0], form: FormData) => Promise<unknown>
) {
  return async (event: Parameters<Actions[string]>[0]) => {
    getPerson(event);
    const form = await event.request.formData();
    const answer = await tried(() => attempt(event, form));
    if ('error' in answer) return refused(answer.error, { kept: newsForm(form) });
    return redirect(303, `/bao-cao/tin-cong-khai?xong=${done}`);
  };
}

const word = (form: FormData, name: string): string => String(form.get(name) ?? '');
const ids = (form: FormData) => ({ id: word(form, 'id'), item: word(form, 'item') });

export const actions: Actions = {
  viet: answering('viet', (event, form) => {
    const { title, day, text, photo, photoWords } = newsForm(form);
    return act(event, draftNews, {
      ...ids(form),
      unit: getPerson(event).unit,
      title,
      day: dayIn(day),
      text,
      ...photoIn(photo),
      ...(photoWords ? { photoWords } : {})
    });
  }),
  dang: answering('dang', (event, form) => act(event, publishNews, ids(form))),
  go: answering('go', (event, form) =>
    act(event, takeDownNews, { ...ids(form), reason: word(form, 'reason') })
  ),
  loi: answering('loi', (event, form) =>
    act(event, setPublicWords, {
      id: word(form, 'id'),
      unit: getPerson(event).unit,
      join: word(form, 'join'),
      contact: word(form, 'contact')
    })
  ),
  'cong-khai': answering('cong-khai', (event, form) =>
    act(event, publishPlannedItem, { ...ids(form), where: word(form, 'where') })
  ),
  thoi: answering('thoi', (event, form) => act(event, takeDownPlannedItem, ids(form)))
};
