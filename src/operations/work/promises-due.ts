import { addDays } from '#basis/day.ts';
import { promiseOwners } from '#programme/forums/owners.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { sideOf } from '#programme/parties.ts';
import { type PromiseWork, promisesDue } from '#store/forums/forum-work.ts';
import { nothing, SHOWN, type WorkItem, workSource } from './work-source.ts';

export default workSource({
  id: 'promises-due',
  label: { vi: 'Lời hứa sắp đến hạn, quá hạn', en: 'Promises due soon or past their date' },
  order: 26,
  right: 'record',
  find: async ({ sql, world, person }) => {
    const side = sideOf(person.party);
    if (!side) return nothing;
    const until = addDays(world.today, forumTerms.dueSoonDays);
    const promises = await promisesDue(sql, [...world.scopeOf(person).units], until);
    const own = promises.filter(({ host, coHosts }) =>
      [host, ...coHosts].some((one) => sideOf(one) === side)
    );
    return { items: own.slice(0, SHOWN).map((one) => itemOf(one, world.today)), total: own.length };
  }
});

/** Told when it comes near, and once more when its day is over. */
function itemOf({ promise, text, owner, due }: PromiseWork, today: string): WorkItem {
  const isPast = due < today;
  const office = promiseOwners.find((one) => one.id === owner)?.label ?? { vi: owner, en: owner };
  return {
    key: `promise ${isPast ? 'past' : 'soon'} ${promise} ${due}`,
    title: { vi: text, en: text },
    words: office,
    href: `/dien-dan/loi-hua/${promise}`,
    deadline: due,
    tag: isPast
      ? { text: { vi: 'Quá hạn', en: 'Past its date' }, tone: 'problem' }
      : { text: { vi: 'Sắp đến hạn', en: 'Due soon' }, tone: 'warning' }
  };
}
