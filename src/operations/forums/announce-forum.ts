import { problem } from '#basis/problem.ts';
import { foldForum } from '#engine/forums/forum.ts';
import { parseAnnouncement } from '#programme/forums/announcement.ts';
import { isDemonstration } from '#store/setting.ts';
import { addForumEntry, lockForum } from '#store/forums/forum-entries.ts';
import { keepForum } from '#store/forums/kept-forum.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { liesInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';
import { holds } from './forum-access.ts';
import { uuid } from '../plans/inputs.ts';
import { accepted, raw } from './inputs.ts';

export default operation({
  id: 'announce-forum',
  label: { vi: 'Thông báo diễn đàn', en: 'Announce a forum' },
  words: {
    vi: 'Thông báo một diễn đàn “Công an lắng nghe ý kiến nhân dân”: nơi, ngày giờ, nội dung, nhận câu hỏi trước đến khi nào. Ai cũng xem được ngay.',
    en: 'Announces a listening forum: place, time, topics, until when questions are taken. Anybody sees it at once.'
  },
  input: v.object({
    /** Made by the client; also the id of the forum. */
    id: uuid,
    unit: v.string(),
    raw
  }),
  positional: ['unit'],
  right: 'record',
  writes: true,
  allow: (person, { unit }, { world }) => liesInArea(world, person, unit),
  subject: (input) => input.id,
  run: async ({ id, unit, raw: typed }, context) => {
    const { sql, world, person } = context;
    if (await lockForum(sql, id)) return { forum: id, known: true };
    const { content } = accepted(parseAnnouncement(typed));
    if (!person || !holds(person, content, 'holder')) throw ownSideMissing();
    const entry = { id, forum: id, ...writtenBy(context), act: 'announced', content } as const;
    const state = foldForum([entry]);
    if (!state) throw problem('no-such-forum', { id });
    const place = { home: world.homeOf(unit), unit };
    await keepForum(sql, state, { ...place, demonstration: await isDemonstration(sql) });
    await addForumEntry(sql, entry, place);
    return { forum: id, known: false };
  }
});

function ownSideMissing() {
  const say = {
    vi: 'Bên mình không chủ trì cũng không phối hợp diễn đàn này. Hãy chọn bên mình ở một trong hai ô.',
    en: 'One’s own side neither hosts nor co-hosts this forum. Choose it in one of the two fields.'
  };
  return problem('input-refused', { fields: { host: say } });
}
