import type { Language } from '#basis/label.ts';
import type { TimelineEvent } from '#components/Timeline/props.ts';
import { itemFields } from '#engine/planning/item-fields.ts';
import type { ItemContent, PlanEntry } from '#engine/planning/plan.ts';
import { showField } from '#engine/records/fields/all.ts';
import { say } from '#messages/say.ts';
import { indicators } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import type { NamedPlanEntry } from '#store/plans/plan-rows.ts';
import { momentText } from '../../_server/draft-rows.ts';

const tones = {
  made: 'information',
  added: 'information',
  changed: 'warning',
  dropped: 'problem',
  approved: 'success'
} as const satisfies Record<PlanEntry['act'], TimelineEvent['tone']>;

const fields = itemFields(parties, [...indicators.values()]);

/** Everything that happened to a plan, newest first; a change shows what was and what is. */
export function planHistory(
  entries: readonly NamedPlanEntry[],
  language: Language
): readonly TimelineEvent[] {
  const last = new Map<string, ItemContent>();
  return entries
    .map((entry) => {
      const before = 'item' in entry ? last.get(entry.item) : undefined;
      const now = 'content' in entry ? entry.content : before;
      if ('item' in entry && now) last.set(entry.item, now);
      return {
        id: entry.id,
        title: titleOf(entry, now, language),
        at: momentText(entry.at, language),
        who: entry.name || '–',
        note: entry.note,
        tone: tones[entry.act],
        ...(entry.act === 'changed' && before && now ? { changes: changes(before, now, language) } : {})
      };
    })
    .toReversed();
}

function titleOf(entry: PlanEntry, content: ItemContent | undefined, language: Language): string {
  if (entry.act === 'made' || entry.act === 'approved') return say(language, `planning.did_${entry.act}`);
  return say(language, `planning.did_${entry.act}`, { title: content?.title ?? '–' });
}

function changes(before: ItemContent, now: ItemContent, language: Language) {
  return Object.entries(fields).flatMap(([name, field]) => {
    const [was, is] = [before, now].map((content) => {
      const value = content[name as keyof ItemContent];
      return value === undefined ? undefined : showField(field, value, language);
    });
    return was === is ? [] : [{ label: field.label[language], was, now: is }];
  });
}
