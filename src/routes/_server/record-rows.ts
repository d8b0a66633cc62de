import type { Language } from '#basis/label.ts';
import { dayText } from '#basis/day-text.ts';
import { kinds } from '#programme/kind-catalogue.ts';
import { parties } from '#programme/parties.ts';
import type { World } from '#operations/world.ts';
import type { RecordLine } from '#store/ledger/read-records.ts';
import { nameAsRecorded } from './unit-words.ts';

/** One line of a list of records, as it is read. */
export interface RecordRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly kindId: string;
  readonly place: string;
  readonly day: string;
  readonly hosts: string;
  readonly status: RecordLine['status'];
  readonly confirmed: boolean;
  /** Side that is asked to confirm. */
  readonly waitsFor: string | undefined;
}

export function recordRows(
  lines: readonly RecordLine[],
  world: World,
  language: Language
): readonly RecordRow[] {
  return lines.map((line) => ({
    id: line.id,
    href: `/ban-ghi/${line.id}`,
    title: line.title,
    kind: kinds.get(line.kind)?.label[language] ?? line.kind,
    kindId: line.kind,
    place: [line.hamlet, nameAsRecorded(world, line.unit)].filter(Boolean).join(', '),
    day: dayText(line.day, language),
    hosts: [line.host, ...line.coHosts].map((id) => partyName(id, language)).join(', '),
    status: line.status,
    confirmed: line.confirmed,
    waitsFor: line.waitsFor
  }));
}

export function partyName(id: string, language: Language): string {
  return parties.find((one) => one.id === id)?.label[language] ?? id;
}
