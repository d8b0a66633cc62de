import { dayText } from '#basis/day-text.ts';
import type { Label, Language } from '#basis/label.ts';
import { kinds } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import type { RecordLine } from '#store/ledger/read-records.ts';
import type { World } from '../world.ts';
import type { WorkItem } from './work-source.ts';

/** A record as an item of the work list; `key` says what about it waits. */
export function recordItem(world: World, line: RecordLine, key: string): WorkItem {
  return {
    key: `${key} ${line.id}`,
    title: { vi: line.title, en: line.title },
    words: recordWords(world, line),
    href: `/ban-ghi/${line.id}`
  };
}

/** `Buổi tuyên truyền · 05/4/2026 · thôn 2, Xã Phước Hiệp · Công an, Mặt trận`. */
function recordWords({ territory }: World, line: RecordLine): Label {
  const place = [line.hamlet, territory.find(line.unit)?.name ?? line.unit].filter(Boolean).join(', ');
  const said = (language: Language): string =>
    [
      kinds.get(line.kind)?.label[language] ?? line.kind,
      dayText(line.day, language),
      place,
      [line.host, ...line.coHosts].map((id) => partyLabel(id)[language]).join(', ')
    ].join(' · ');
  return { vi: said('vi'), en: said('en') };
}

function partyLabel(id: string): Label {
  return parties.find((one) => one.id === id)?.label ?? { vi: id, en: id };
}
