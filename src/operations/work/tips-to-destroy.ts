import { addDays, later } from '#basis/day.ts';
import { tipRetention } from '#programme/tips/retention.ts';
import { readTips } from '#vault/read-for-receiver.ts';
import { SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'tips-to-destroy',
  label: { vi: 'Tin báo sắp bị hủy nội dung', en: 'Tips whose content is destroyed soon' },
  order: 65,
  right: 'receive-tips',
  isQuiet: true,
  find: async ({ inVault, world }) => {
    const soon = addDays(world.today, tipRetention.warning);
    const tips = await inVault((vault) => readTips(vault, { states: ['closed'] }));
    const items = tips.flatMap(({ id, destroyOn, fresh }) => {
      // Not while the dialogue is fresh.
      const on = destroyOn && later(destroyOn, addDays(fresh, tipRetention.fresh));
      if (!on || on > soon) return [];
      return [
        {
          key: `tip destroyed ${id} ${on}`,
          title: { vi: 'Nội dung tin sắp bị hủy', en: 'The content of a tip is destroyed soon' },
          words: { vi: 'Số đếm vẫn còn', en: 'Its count stays' },
          href: `/nhan-tin#${id}`,
          deadline: on
        }
      ];
    });
    return { items: items.slice(0, SHOWN), total: items.length };
  }
});
