import { dayText } from '#basis/day-text.ts';
import { sideOf } from '#programme/parties.ts';
import { type ForumWork, forumsWithUnread } from '#store/forums/forum-work.ts';
import { nothing, SHOWN, type WorkItem, workSource } from './work-source.ts';

export default workSource({
  id: 'questions-to-moderate',
  label: { vi: 'Câu hỏi, phản hồi diễn đàn chờ duyệt', en: 'Questions and objections to moderate' },
  order: 21,
  right: 'record',
  find: async ({ sql, world, person }) => {
    const side = sideOf(person.party);
    if (!side) return nothing;
    const forums = await forumsWithUnread(sql, [...world.scopeOf(person).units]);
    const own = forums.filter(({ host }) => sideOf(host) === side);
    return { items: own.slice(0, SHOWN).map(itemOf), total: own.length };
  }
});

/** Told anew when the last one that waits is another: one notice for each forum, not for each question. */
function itemOf({ forum, title, day, count, last }: ForumWork): WorkItem {
  return {
    key: `moderate ${forum} ${last}`,
    title: { vi: title, en: title },
    words: {
      vi: `${count} chờ duyệt · diễn đàn ngày ${dayText(day, 'vi')}`,
      en: `${count} to moderate · forum of ${dayText(day, 'en')}`
    },
    href: `/dien-dan/${forum}/dieu-hanh`
  };
}
