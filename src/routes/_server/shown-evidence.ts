import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Person } from '#engine/rights/role.ts';
import { say } from '#messages/say.ts';
import listEvidence from '#operations/evidence/list-evidence.ts';
import { consentWords } from '#programme/evidence/consents.ts';
import { sideOf } from '#programme/parties.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from './act.ts';
import { newId } from './new-id.ts';

type Line = Awaited<ReturnType<typeof listEvidence.run>>[number];

/** One photo or file as the page shows it. */
export interface ShownEvidence {
  /** The entry that attached it. */
  readonly attached: string;
  readonly name: string;
  /** Nothing once the content is destroyed. */
  readonly href: string | undefined;
  readonly thumbnail: string | undefined;
  /** What it shows, in the words of who attached it. */
  readonly shows: string | undefined;
  readonly about: readonly string[];
  readonly destroyed: string | undefined;
  readonly mayDetach: boolean;
  /** Id of the entry that would detach it. */
  readonly entry: string;
}

export async function shownEvidence(
  event: RequestEvent,
  record: string,
  writer: Person | undefined
): Promise<readonly ShownEvidence[]> {
  const lines = await act(event, listEvidence, { record });
  const { language } = event.locals;
  return lines.map((line) => {
    const href = line.destroyedOn ? undefined : `/ban-ghi/${record}/tep/${line.hash}`;
    return {
      attached: line.attached.entry,
      name: line.name,
      href,
      thumbnail: href && line.hasThumbnail ? `${href}/nho` : undefined,
      shows: line.attached.note,
      about: aboutIt(line, language),
      destroyed:
        line.destroyedOn && say(language, 'evidence.destroyed', { day: dayText(line.destroyedOn, language) }),
      mayDetach: writer !== undefined && sideOf(line.attached.party) === sideOf(writer.party),
      entry: newId()
    };
  });
}

function aboutIt({ type, size, consent, keptUntil }: Line, language: Language): readonly string[] {
  const kind = KINDS[type];
  const kilobytes = numberText(Math.max(1, Math.round(size / 1000)), language);
  return [
    `${kind ? say(language, kind) : type}, ${kilobytes} KB`,
    ...(consent ? [consentWords(consent, language)] : []),
    ...(keptUntil ? [say(language, 'evidence.until', { day: dayText(keptUntil, language) })] : [])
  ];
}

const KINDS: Readonly<
  Record<string, 'evidence.photo' | 'evidence.pdf' | 'evidence.word' | 'evidence.sheet'>
> = {
  'image/jpeg': 'evidence.photo',
  'application/pdf': 'evidence.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'evidence.word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'evidence.sheet'
};
