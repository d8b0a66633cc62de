import type { Label } from '#basis/label.ts';
import type { Header } from './kind.ts';

/** How a form, a history and a problem call what every record has. No field of a kind may take these names. */
export const headerLabels: Readonly<Record<keyof Header, Label>> = {
  unit: { vi: 'Xã, phường', en: 'Commune' },
  hamlet: { vi: 'Thôn, tổ dân phố', en: 'Hamlet' },
  day: { vi: 'Ngày', en: 'Day' },
  host: { vi: 'Đơn vị chủ trì', en: 'Host' },
  coHosts: { vi: 'Đơn vị phối hợp', en: 'Co-hosts' },
  source: { vi: 'Văn bản làm căn cứ', en: 'Source document' },
  plannedItem: { vi: 'Hạng mục kế hoạch', en: 'Planned item' }
};
