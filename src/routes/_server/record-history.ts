import type { Language } from '#basis/label.ts';
import type { TimelineEvent } from '#components/Timeline/props.ts';
import type { Act } from '#engine/records/entry.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { after, type RecordState } from '#engine/records/state.ts';
import { say } from '#messages/say.ts';
import type { World } from '#operations/world.ts';
import { sideOf } from '#programme/parties.ts';
import type { NamedEntry } from '#store/ledger/read-entries.ts';
import { momentText } from './draft-rows.ts';
import { changesBetween, type Fact, headerFacts, stepWords, valueFacts } from './record-facts.ts';
import { partyName } from './record-rows.ts';

const tones = {
  recorded: 'information',
  corrected: 'warning',
  confirmed: 'success',
  rejected: 'problem',
  stepped: 'information',
  unstepped: 'warning',
  countered: 'warning',
  accepted: 'success',
  kept: 'warning',
  merged: 'information',
  absorbed: 'information',
  parted: 'warning',
  unparted: 'plain',
  remarked: 'plain',
  flagged: 'warning',
  unflagged: 'plain',
  attached: 'information',
  detached: 'warning',
  withdrawn: 'problem'
} as const satisfies Record<Act['act'], TimelineEvent['tone']>;

/** Everything that happened, oldest first; a correction and a step show what was and what is. */
export function historyOf(
  kind: RecordKind,
  entries: readonly NamedEntry[],
  world: World,
  language: Language
): readonly TimelineEvent[] {
  let state: RecordState | undefined;
  return entries.map((entry) => {
    const before = state;
    state = after(kind, state, entry, sideOf);
    const name = entry.name || '–';
    return {
      id: entry.id,
      title: titleOf(kind, entry, entries, language),
      at: momentText(entry.at, language),
      who: say(language, 'records.by', { name, party: partyName(entry.party, language) }),
      // What a photo shows is no reason.
      note: entry.act === 'attached' ? undefined : entry.note,
      asides: [...(entry.act === 'attached' && entry.note ? [entry.note] : []), ...asidesOf(entry, language)],
      tone: tones[entry.act],
      // A counter-entry changes nothing yet; it shows what it would.
      changes:
        before && state
          ? changed(kind, before, entry.act === 'countered' ? entry : state, world, language)
          : []
    };
  });
}

function asidesOf({ late, writtenAt }: NamedEntry, language: Language): readonly string[] {
  return [
    ...(late === undefined ? [] : [say(language, 'records.late', { reason: late })]),
    ...(writtenAt === undefined
      ? []
      : [say(language, 'records.writtenAt', { at: momentText(writtenAt, language) })])
  ];
}

function titleOf(
  kind: RecordKind,
  entry: NamedEntry,
  entries: readonly NamedEntry[],
  language: Language
): string {
  if (entry.act === 'stepped') return stepWords(kind, entry.step, entry.day, language);
  if (entry.act === 'attached' || entry.act === 'detached') {
    return `${say(language, `records.acts_${entry.act}`)}: ${fileName(entry, entries)}`;
  }
  if (entry.act !== 'unstepped') return say(language, `records.acts_${entry.act}`);
  const taken = entries.find((one) => one.id === entry.taken);
  const step = taken?.act === 'stepped' ? stepWords(kind, taken.step, taken.day, language) : '–';
  return say(language, 'records.acts_unstepped', { step });
}

function fileName(
  entry: NamedEntry & { readonly act: 'attached' | 'detached' },
  all: readonly NamedEntry[]
): string {
  if (entry.act === 'attached') return entry.evidence.name;
  const attached = all.find((one) => one.act === 'attached' && one.evidence.hash === entry.hash);
  return attached?.act === 'attached' ? attached.evidence.name : '–';
}

function changed(
  kind: RecordKind,
  before: RecordState,
  now: Pick<RecordState, 'header' | 'values'>,
  world: World,
  language: Language
): TimelineEvent['changes'] {
  const facts = ({ header, values }: Pick<RecordState, 'header' | 'values'>): readonly Fact[] => [
    ...headerFacts(header, world, language),
    ...valueFacts(kind, values, language)
  ];
  return changesBetween(facts(before), facts(now));
}
