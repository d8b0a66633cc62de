import { dayText } from '#basis/day-text.ts';
import { readTips, type TipOfReceiver } from '#vault/read-for-receiver.ts';
import { SHOWN, type WorkItem, workSource } from './work-source.ts';

/** New tips, and those whose sender has written last. Nothing but the day is known of them. */
export default workSource({
  id: 'tips-waiting',
  label: { vi: 'Tin báo đang chờ', en: 'Tips that wait' },
  order: 12,
  right: 'receive-tips',
  find: async ({ inVault }) => {
    const states = ['received', 'looked-into', 'transferred'] as const;
    const tips = await inVault((vault) => readTips(vault, { states }));
    const waiting = tips.filter(({ state, lastKind }) => state === 'received' || lastKind === 'word');
    return { items: waiting.slice(0, SHOWN).map(itemOf), total: waiting.length };
  }
});

function itemOf({ id, received, messages, state }: TipOfReceiver): WorkItem {
  return {
    key: `tip ${id} ${messages}`,
    title:
      state === 'received'
        ? { vi: 'Có tin báo mới', en: 'A new tip' }
        : { vi: 'Người báo tin viết thêm', en: 'A sender has written' },
    words: {
      vi: `Nhận ngày ${dayText(received, 'vi')}`,
      en: `Received on ${dayText(received, 'en')}`
    },
    href: `/nhan-tin#${id}`
  };
}
