import { dayText } from '#basis/day-text.ts';
import publicFigures from '#operations/public/public-figures.ts';
import publicNews from '#operations/public/public-news.ts';
import { act } from '../_server/act.ts';
import { getHouse } from '../_server/house.ts';
import { publicHref, unitHref } from '../_server/public-pages.ts';
import { placesFound } from './_server/place.ts';
import type { PageServerLoad } from './$types.ts';

const MOST_FOUND = 40;
const MOST_NEWS = 8;

/** For everybody: choose a commune, by name or among those that tell something. */
export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const text = (event.url.searchParams.get('ten') ?? '').trim().slice(0, 100);
  const [{ figures }, { items }] = await Promise.all([
    act(event, publicFigures, {}),
    act(event, publicNews, {})
  ]);
  const link = ({ id, name }: { id: string; name: string }) => ({ id, name, href: unitHref(id, language) });
  const telling = new Set([...figures.map(({ unit }) => unit), ...items.map(({ unit }) => unit)]);
  return {
    text,
    found: text.length < 2 ? undefined : placesFound(world, text, MOST_FOUND).map(link),
    // In official order, never by any number.
    places: [...telling].toSorted().flatMap((id) => {
      const unit = world.territory.find(id);
      return unit ? [link({ id, name: unit.name })] : [];
    }),
    news: items.slice(0, MOST_NEWS).map(({ item, title, day, unitName }) => ({
      id: item,
      title,
      place: unitName,
      day: dayText(day, language),
      href: publicHref(`/cong-khai/tin/${item}`, language)
    })),
    feed: publicHref('/cong-khai/tin.atom', language),
    openData: publicHref('/du-lieu-mo', language)
  };
};
