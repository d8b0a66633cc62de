import type { Label } from '#basis/label.ts';

/** When it was, as coarsely as serves: an exact hour could tell who was there to see it. */
export const tipTimes = [
  { id: 'today', label: { vi: 'Hôm nay', en: 'Today' } },
  { id: 'this-week', label: { vi: 'Trong tuần này', en: 'This week' } },
  { id: 'this-month', label: { vi: 'Trong tháng này', en: 'This month' } },
  { id: 'longer-ago', label: { vi: 'Đã lâu hơn', en: 'Longer ago' } },
  { id: 'going-on', label: { vi: 'Đang tiếp diễn', en: 'Going on' } }
] as const satisfies readonly { readonly id: string; readonly label: Label }[];

export type TipTime = (typeof tipTimes)[number]['id'];
