import { dayText } from '#basis/day-text.ts';
import publicForums from '#operations/forums/public-forums.ts';
import { act } from '../_server/act.ts';
import { getHouse } from '../_server/house.ts';
import { nameAsRecorded } from '../_server/unit-words.ts';
import { say } from '#messages/say.ts';
import { forumTag } from './_server/forum-words.ts';
import type { PageServerLoad } from './$types.ts';

/** For everybody; whoever may record gets the way to announce one. */
export const load: PageServerLoad = async (event) => {
  const { language, person } = event.locals;
  const world = await (await getHouse()).world();
  const unit = event.url.searchParams.get('don-vi') ?? '';
  const lines = await act(event, publicForums, unit === '' ? {} : { unit });
  return {
    mayAnnounce: person?.role.rights.includes('record') === true,
    forums: lines.map(({ id, title, place, day, unit: of, state, counts }) => ({
      id,
      href: `/dien-dan/${id}`,
      title,
      words: `${dayText(day, language)} · ${place}, ${nameAsRecorded(world, of)}`,
      counts: state === 'closed' || state === 'held' ? say(language, 'forums.lineCounts', counts) : undefined,
      tag: forumTag(state, language)
    }))
  };
};
