import { vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import { sideOf } from '#programme/parties.ts';
import { type ClosingLine, readClosings } from '#store/reports/window-closings.ts';
import { spanName } from '../issuing/span-name.ts';
import type { World } from '../world.ts';
import { nothing, SHOWN, type WorkItem, workSource } from './work-source.ts';

export default workSource({
  id: 'closings-to-accept',
  label: { vi: 'Chốt sổ chờ duyệt', en: 'Closings to accept' },
  order: 45,
  right: 'approve-reports',
  find: async ({ sql, world, person }) => {
    const side = sideOf(person.party);
    if (!side) return nothing;
    const units = [...world.scopeOf(person).units];
    const lines = await readClosings(sql, { units, side, act: 'submitted' });
    return { items: lines.slice(0, SHOWN).map((line) => itemOf(line, world)), total: lines.length };
  }
});

function itemOf({ unit, side, span, at, name }: ClosingLine, { territory }: World): WorkItem {
  const place = territory.find(unit)?.name ?? unit;
  const { vi, en } = spanName(span);
  const on = vietnamDay(Date.parse(at));
  return {
    key: `accept ${unit} ${side} ${span.from} ${span.to} ${at}`,
    title: { vi: `${place}: ${vi}`, en: `${place}: ${en}` },
    words: {
      vi: `${name} chốt sổ ngày ${dayText(on, 'vi')}`,
      en: `closed by ${name} on ${dayText(on, 'en')}`
    },
    href: `/chot-so?${new URLSearchParams({ xa: unit })}`,
    act: {
      label: { vi: 'Duyệt', en: 'Accept' },
      action: '/chot-so?/duyet',
      fields: { xa: unit, tu: span.from, den: span.to }
    }
  };
}
