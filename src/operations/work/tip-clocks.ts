import { addDays } from '#basis/day.ts';
import { foldTip } from '#engine/tips/fold-tip.ts';
import { readTips } from '#vault/read-for-receiver.ts';
import { readTipEntries } from '#vault/tip-entries.ts';
import { runningClocks } from '../tips/running-clocks.ts';
import { SHOWN, workSource } from './work-source.ts';

/** Days before a term ends on which it is told. */
const AHEAD = 5;

export default workSource({
  id: 'tip-clocks',
  label: { vi: 'Thời hạn tin báo sắp hết', en: 'Terms of tips that run out' },
  order: 16,
  right: 'receive-tips',
  find: async ({ inVault, world }) => {
    const soon = addDays(world.today, AHEAD);
    const items = await inVault(async (vault) => {
      const tips = await readTips(vault, { states: ['transferred'] });
      const entries = await readTipEntries(
        vault,
        tips.map(({ id }) => id)
      );
      return tips.flatMap(({ id, received }) =>
        runningClocks(received, foldTip(received, entries.get(id) ?? []), world.today)
          .filter(({ standing, until }) => standing === 'running' && until <= soon)
          .map((clock) => ({
            key: `tip clock ${id} ${clock.id}`,
            title: clock.label,
            words: { vi: clock.source, en: clock.source },
            href: `/nhan-tin#${id}`,
            deadline: clock.until
          }))
      );
    });
    return { items: items.slice(0, SHOWN), total: items.length };
  }
});
