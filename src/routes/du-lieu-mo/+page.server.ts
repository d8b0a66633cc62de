import openData from '#operations/public/open-data.ts';
import { allSets } from '#operations/public/sets/all-sets.ts';
import { act } from '../_server/act.ts';
import { publicHref } from '../_server/public-pages.ts';
import type { PageServerLoad } from './$types.ts';

/** What can be downloaded, and what each column means. */
export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const counts = await Promise.all(
    allSets.map(async ({ id }) => (await act(event, openData, { set: id })).rows.length)
  );
  return {
    sets: allSets.map(({ id, label, words, columns }, order) => ({
      id,
      label: label[language],
      words: words[language],
      rows: counts[order] ?? 0,
      columns: columns.map(({ name, type, words: told, among }) => ({
        id: name,
        cells: [name, type, among ? `${told[language]} (${among.join(', ')})` : told[language]]
      }))
    })),
    feed: publicHref('/cong-khai/tin.atom', language),
    back: publicHref('/cong-khai', language)
  };
};
