import type { ForumEntry, Response, Sorting } from './entry.ts';

type OfOpinion = Extract<ForumEntry, { opinion: string }>;

/** An opinion, a question or a request, as far as it has come. Who spoke is not known. */
export interface OpinionState {
  readonly id: string;
  readonly forum: string;
  readonly source: 'online' | 'room';
  /** Nothing before a person has read it is shown to anybody else. */
  readonly standing: 'waiting' | 'published' | 'refused';
  readonly sorting?: Sorting;
  /** What may be shown; a question that waits or was refused has none here. */
  readonly text?: string;
  readonly rule?: string;
  readonly response?: Response;
}

/** An entry that cannot follow changes nothing. */
export function opinionAfter(before: OpinionState | undefined, entry: OfOpinion): OpinionState | undefined {
  const { opinion: id, forum } = entry;
  if (entry.act === 'asked') return before ?? { id, forum, source: 'online', standing: 'waiting' };
  if (entry.act === 'noted') {
    const { sorting, text, response } = entry;
    return (
      before ?? {
        id,
        forum,
        source: 'room',
        standing: 'waiting',
        sorting,
        text,
        ...(response ? { response } : {})
      }
    );
  }
  if (!before) return undefined;
  switch (entry.act) {
    case 'published': {
      const { rule: _rule, ...kept } = before;
      return { ...kept, standing: 'published', sorting: entry.sorting, text: entry.text };
    }
    case 'refused':
      return { ...withoutText(before), standing: 'refused', rule: entry.rule };
    case 'responded':
      // What was promised is followed to its end; it is not answered in another way.
      return before.response?.how === 'promised' ? before : { ...before, response: entry.response };
  }
}

/** What an official noted in the room stays known to the office; a citizen's words go once they are refused. */
function withoutText(before: OpinionState): OpinionState {
  if (before.source === 'room') return before;
  const { text: _text, ...kept } = before;
  return kept;
}

/** What was heard counts as an opinion: everything noted in the room, and every question that was let through. */
export function isHeard({ source, standing }: OpinionState): boolean {
  return source === 'room' || standing === 'published';
}
