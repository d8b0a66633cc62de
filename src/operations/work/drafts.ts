import { vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import { kinds } from '#programme/catalogue.ts';
import { type Draft, list } from '#store/drafts.ts';
import type { World } from '../world.ts';
import { type WorkItem, workSource } from './work-source.ts';

export default workSource({
  id: 'drafts',
  label: { vi: 'Bản nháp của tôi', en: 'My drafts' },
  order: 90,
  right: 'record',
  isQuiet: true,
  find: async ({ sql, world }) => {
    const items = (await list(sql)).map((draft) => itemOf(draft, world));
    return { items, total: items.length };
  }
});

function itemOf(draft: Draft, { territory }: World): WorkItem {
  const kind = kinds.get(draft.kind);
  const named: Label = kind?.label ?? { vi: draft.kind, en: draft.kind };
  const title = kind?.titledBy && draft.raw[kind.titledBy];
  const place = territory.find(draft.unit)?.name ?? draft.unit;
  const saved = vietnamDay(new Date(draft.savedAt).getTime());
  return {
    key: `draft ${draft.id}`,
    title: typeof title === 'string' && title !== '' ? { vi: title, en: title } : named,
    words: {
      vi: `${named.vi} · ${place} · lưu ngày ${dayText(saved, 'vi')}`,
      en: `${named.en} · ${place} · saved ${dayText(saved, 'en')}`
    },
    href: `/ghi/${draft.kind}?nhap=${draft.id}`
  };
}
