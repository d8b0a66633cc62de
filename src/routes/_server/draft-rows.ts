import { vietnamDay } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import { kinds } from '#programme/kind-catalogue.ts';
import type { World } from '#operations/world.ts';
import type { Draft } from '#store/drafts.ts';
import { nameAsRecorded } from './unit-words.ts';

export interface DraftRow {
  readonly id: string;
  readonly href: string;
  readonly kind: string;
  readonly title: string;
  readonly place: string;
  readonly savedAt: string;
}

export function draftRows(drafts: readonly Draft[], world: World, language: Language): readonly DraftRow[] {
  return drafts.map((draft) => {
    const kind = kinds.get(draft.kind);
    const title = kind?.titledBy && draft.raw[kind.titledBy];
    return {
      id: draft.id,
      href: `/ghi/${draft.kind}?nhap=${draft.id}`,
      kind: kind?.label[language] ?? draft.kind,
      title: typeof title === 'string' && title !== '' ? title : (kind?.label[language] ?? draft.kind),
      place: nameAsRecorded(world, draft.unit),
      savedAt: momentText(draft.savedAt, language)
    };
  });
}

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

/** An instant as the clock in Vietnam shows it: `05/4/2026, 11:27`. */
export function momentText(at: string | Date, language: Language): string {
  const instant = new Date(at);
  return `${dayText(vietnamDay(instant.getTime()), language)}, ${clock.format(instant)}`;
}
