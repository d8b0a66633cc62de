import { dayText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import publicNews from '#operations/public/public-news.ts';
import { act } from '../../../_server/act.ts';
import { unitHref } from '../../../_server/public-pages.ts';
import type { PageServerLoad } from './$types.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** One piece of news, while it is published. */
export const load: PageServerLoad = async (event) => {
  const { item } = event.params;
  const { language } = event.locals;
  const { items } = ID.test(item) ? await act(event, publicNews, { item }) : { items: [] };
  const [found] = items;
  if (!found) throw problem('no-such-news', { id: item });
  return {
    title: found.title,
    place: found.unitName,
    day: dayText(found.day, language),
    paragraphs: found.text.split(/\n+/u).filter((line) => line.trim() !== ''),
    photo: found.photo && { href: `/cong-khai/anh/${found.photo}.jpg`, words: found.photoWords ?? '' },
    back: unitHref(found.unit, language)
  };
};
