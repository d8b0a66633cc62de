import { sideOf } from '#programme/parties.ts';
import { promisesContested } from '#store/forums/forum-work.ts';
import { nothing, SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'promises-contested',
  label: { vi: 'Lời hứa bị phản hồi là chưa xong', en: 'Contested promises' },
  order: 22,
  right: 'record',
  find: async ({ sql, world, person }) => {
    const side = sideOf(person.party);
    if (!side) return nothing;
    const promises = await promisesContested(sql, [...world.scopeOf(person).units]);
    const own = promises.filter(({ host, coHosts }) =>
      [host, ...coHosts].some((one) => sideOf(one) === side)
    );
    const items = own.slice(0, SHOWN).map(({ promise, text, forumTitle, contest }) => ({
      key: `contested ${promise} ${contest}`,
      title: { vi: text, en: text },
      words: { vi: forumTitle, en: forumTitle },
      href: `/dien-dan/loi-hua/${promise}`
    }));
    return { items, total: own.length };
  }
});
