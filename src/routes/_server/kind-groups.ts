import type { Language } from '#basis/label.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { labelOf } from '#messages/say.ts';

/** In the order in which reports tell them. */
const order = ['outreach', 'information', 'movement', 'capacity', 'justice', 'recognition'] as const;

/** What is done most often stands first in its group. */
const frequent = ['outreach-session', 'launch-drive', 'listening-forum', 'community-model', 'training-class'];

export interface KindGroup {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly { readonly id: string; readonly label: string; readonly words: string }[];
}

export function kindGroups(kinds: readonly RecordKind[], language: Language): readonly KindGroup[] {
  return order
    .map((group) => ({
      id: group,
      label: labelOf(`pagesRecords.group_${group}`)[language],
      kinds: kinds
        .filter((kind) => kind.group === group)
        .toSorted((a, b) => rank(a.id) - rank(b.id))
        .map(({ id, label, words }) => ({ id, label: label[language], words: words[language] }))
    }))
    .filter((group) => group.kinds.length > 0);
}

/** The kinds that are one tap away: what the place records most, filled up with what is done most anywhere. */
export function quickKinds(
  kinds: ReadonlyMap<string, RecordKind>,
  recorded: readonly string[],
  language: Language
): readonly { readonly id: string; readonly label: string }[] {
  return [...new Set([...recorded, ...frequent])]
    .flatMap((id) => kinds.get(id) ?? [])
    .slice(0, QUICK)
    .map(({ id, label }) => ({ id, label: label[language] }));
}

const QUICK = 4;

function rank(id: string): number {
  const place = frequent.indexOf(id);
  return place < 0 ? frequent.length : place;
}
