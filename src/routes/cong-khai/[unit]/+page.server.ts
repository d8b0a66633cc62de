import { dayText } from '#basis/day-text.ts';
import { yearOf } from '#basis/day.ts';
import type { Language } from '#basis/label.ts';
import type { OutlineShape } from '#components/OutlineMap/props.ts';
import { say } from '#messages/say.ts';
import publicForums from '#operations/forums/public-forums.ts';
import publicPromises from '#operations/forums/public-promises.ts';
import publicFestival, { type PublicFestival } from '#operations/public/public-festival.ts';
import publicFigures, { type PublicFigure } from '#operations/public/public-figures.ts';
import publicModels, { type PublicModel } from '#operations/public/public-models.ts';
import publicNews from '#operations/public/public-news.ts';
import publicWords from '#operations/public/public-words.ts';
import { drawnIndicators } from '#programme/public/public-indicators.ts';
import { leastTold } from '#programme/public/sensitive.ts';
import { act } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { publicHref, unitHref } from '../../_server/public-pages.ts';
import { unitMaps } from '../../_server/unit-maps.ts';
import { placeWords } from '../../_server/unit-words.ts';
import { figureTable } from '../_server/figure-table.ts';
import { monthChart } from '../_server/month-chart.ts';
import { mergedWords, placeOf } from '../_server/place.ts';
import type { PageServerLoad } from './$types.ts';

/** Festivals further back stay in the open data. */
const MOST_HELD = 8;
/** The rest is on the pages of the forums. */
const MOST_FORUMS = 12;

/** What everybody may read about one place; the same bytes for whoever asks. */
export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const { id, name, level } = placeOf(world, event.params.unit);
  const of = { unit: id };
  const [{ figures }, { models }, festival, { words }, { items }, forums, promises, maps] = await Promise.all(
    [
      act(event, publicFigures, of),
      act(event, publicModels, of),
      act(event, publicFestival, of),
      act(event, publicWords, of),
      act(event, publicNews, of),
      act(event, publicForums, { ...of, limit: MOST_FORUMS }),
      act(event, publicPromises, { ...of, limit: MOST_FORUMS }),
      unitMaps(world.territory, id, world.today)
    ]
  );
  const years = [yearOf(world.today), yearOf(world.today) - 1];
  // Ninety shapes that can be reached by the keyboard help nobody; the neighbours stand below as links.
  const withoutLink = ({ id: shape, name: shown, path, isSelf }: OutlineShape): OutlineShape => ({
    id: shape,
    name: shown,
    path,
    isSelf
  });
  return {
    id,
    name,
    place: placeWords(world, id, world.today),
    level,
    years,
    least: leastTold,
    merged: mergedWords(world, id, language),
    table: figureTable(figures, { unit: id, years, language }),
    charts: charts(figures, years, language),
    map: maps.around && { ...maps.around, shapes: maps.around.shapes.map(withoutLink) },
    neighbours: maps.neighbours.map((one) => ({ ...one, href: unitHref(one.id, language) })),
    hamlets: hamletsOf(models, festival),
    models: models.map(({ id: key, model, areaWords, hamlet, since, exemplar }) => ({
      id: key,
      cells: [
        exemplar ? `${model} (${say(language, 'publicPages.exemplar')})` : model,
        areaWords[language],
        hamlet ?? '',
        dayText(since, language)
      ]
    })),
    words,
    planned: festival.planned.map(({ item, title, from, to, where }) => ({
      id: item,
      title,
      days: from === to ? dayText(from, language) : `${dayText(from, language)} – ${dayText(to, language)}`,
      where
    })),
    held: festival.held.slice(0, MOST_HELD).map(({ id: key, day, hamlet, ceremony, festival: festive }) => ({
      id: key,
      cells: [dayText(day, language), hamlet ?? name, yesNo(ceremony, language), yesNo(festive, language)]
    })),
    forums: forums.map(({ id: key, title, day, place, state }) => ({
      id: key,
      cells: [
        { text: title, href: `/dien-dan/${key}` },
        dayText(day, language),
        place,
        say(language, `publicPages.forum_${state}`)
      ]
    })),
    promises: promises.map(({ id: key, text, ownerLabel, due, state }) => ({
      id: key,
      cells: [
        { text, href: `/dien-dan/loi-hua/${key}` },
        ownerLabel[language],
        dayText(due, language),
        say(language, `publicPages.promise_${state}`)
      ]
    })),
    news: items.map(({ item, title, day }) => ({
      id: item,
      title,
      place: name,
      day: dayText(day, language),
      href: publicHref(`/cong-khai/tin/${item}`, language)
    })),
    feed: unitHref(id, language, '/tin.atom'),
    openData: publicHref('/du-lieu-mo', language),
    tips: publicHref('/bao-tin', language),
    back: publicHref('/cong-khai', language)
  };
};

/** The latest year of which months are known, for each drawn indicator. */
function charts(figures: readonly PublicFigure[], years: readonly number[], language: Language) {
  return drawnIndicators.flatMap((indicator) => {
    const drawn = years.flatMap(
      (year) =>
        figures.find(
          (one) => one.indicator === indicator.id && one.year === year && one.behind.months.length > 1
        ) ?? []
    );
    return drawn[0] ? [monthChart(drawn[0], indicator, language)] : [];
  });
}

function hamletsOf(models: readonly PublicModel[], { held }: PublicFestival): string {
  const names = new Set([...models, ...held].flatMap(({ hamlet }) => hamlet ?? []));
  return [...names].toSorted(new Intl.Collator('vi', { numeric: true }).compare).join(', ');
}

function yesNo(is: boolean, language: Language): string {
  return say(language, is ? 'publicPages.yes' : 'publicPages.no');
}
