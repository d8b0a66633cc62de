import type { Language } from '#basis/label.ts';
import { say } from '#messages/say.ts';
import type { NamedEntry } from '#store/ledger/read-entries.ts';
import { momentText } from '../../_server/draft-rows.ts';
import { partyName } from '../../_server/record-rows.ts';

/** What one side said to the other about a record. */
export interface Saying {
  readonly id: string;
  readonly who: string;
  readonly at: string;
  /** What was done with these words, unless they were only said. */
  readonly did: string | undefined;
  readonly text: string;
}

const saying = ['remarked', 'countered', 'kept', 'accepted', 'rejected', 'flagged', 'unflagged'] as const;
type SayingAct = (typeof saying)[number];

/** Remarks, and the words that went with an answer, in the order in which they were written. */
export function discussionOf(entries: readonly NamedEntry[], language: Language): readonly Saying[] {
  return entries.flatMap((entry) => {
    if (!entry.note || !saying.some((act) => act === entry.act)) return [];
    const act = entry.act as SayingAct;
    return [
      {
        id: entry.id,
        who: say(language, 'records.by', {
          name: entry.name || '–',
          party: partyName(entry.party, language)
        }),
        at: momentText(entry.at, language),
        did: act === 'remarked' ? undefined : say(language, `records.acts_${act}`),
        text: entry.note
      }
    ];
  });
}
