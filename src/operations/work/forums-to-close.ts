import { dayText } from '#basis/day-text.ts';
import { sideOf } from '#programme/parties.ts';
import { forumsToClose } from '#store/forums/forum-work.ts';
import { nothing, SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'forums-to-close',
  label: { vi: 'Diễn đàn đã tổ chức, chưa vào sổ', en: 'Forums held and not closed' },
  order: 42,
  right: 'record',
  find: async ({ sql, world, person }) => {
    const side = sideOf(person.party);
    if (!side) return nothing;
    const forums = await forumsToClose(sql, [...world.scopeOf(person).units], world.today);
    const own = forums.filter(({ host }) => sideOf(host) === side);
    const items = own.slice(0, SHOWN).map(({ forum, title, day }) => ({
      key: `close-forum ${forum}`,
      title: { vi: title, en: title },
      words: { vi: `tổ chức ngày ${dayText(day, 'vi')}`, en: `held on ${dayText(day, 'en')}` },
      href: `/dien-dan/${forum}/dieu-hanh`
    }));
    return { items, total: own.length };
  }
});
