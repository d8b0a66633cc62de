import type { Day } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import type { Tone } from '#components/Tag/props.ts';
import type { Announcement, Response, Settlement } from '#engine/forums/entry.ts';
import type { ForumStanding } from '#engine/forums/forum.ts';
import type { OpinionState } from '#engine/forums/opinion.ts';
import type { PromiseStanding } from '#engine/forums/promise.ts';
import type { Option } from '#engine/records/field.ts';
import { say } from '#messages/say.ts';
import { forumFields } from '#programme/forums/fields.ts';
import { opinionKindOptions } from '#programme/forums/opinion.ts';
import { promiseOwners } from '#programme/forums/owners.ts';
import { parties } from '#programme/parties.ts';

const forumTones = {
  announced: 'information',
  held: 'warning',
  closed: 'success',
  cancelled: 'problem'
} as const satisfies Record<ForumStanding, Tone>;

const promiseTones = {
  kept: 'success',
  'on-the-way': 'information',
  'past-date': 'problem',
  contested: 'warning'
} as const satisfies Record<PromiseStanding, Tone>;

export function forumTag(state: ForumStanding, language: Language) {
  return { text: say(language, `forums.state_${state}`), tone: forumTones[state] };
}

export function promiseTag(state: PromiseStanding, language: Language) {
  return { text: say(language, `forums.promise_${state}`), tone: promiseTones[state] };
}

export function labelsOf(options: readonly Option[], ids: readonly string[], language: Language): string {
  return ids.map((id) => options.find((one) => one.id === id)?.label[language] ?? id).join(', ');
}

/** What was announced, line by line. */
export function announcementRows(forum: Announcement, commune: string, language: Language) {
  const { begins, ends, day, place, hamlet, topics, host, coHosts, questionsUntil, notes } = forum;
  const where = [place, ...(hamlet ? [hamlet] : []), commune].join(', ');
  return [
    {
      label: say(language, 'forums.when'),
      value: say(language, 'forums.whenWords', { begins, ends, day: dayText(day, language) })
    },
    { label: say(language, 'forums.where'), value: where },
    { label: say(language, 'forums.topics'), value: labelsOf(forumFields, topics, language) },
    { label: say(language, 'forums.hosts'), value: labelsOf(parties, [host], language) },
    ...(coHosts.length > 0
      ? [{ label: say(language, 'forums.coHosts'), value: labelsOf(parties, coHosts, language) }]
      : []),
    { label: say(language, 'forums.until'), value: dayText(questionsUntil, language) },
    ...(notes ? [{ label: say(language, 'forums.notes'), value: notes }] : [])
  ];
}

/** An opinion with what became of it, as a page shows it. */
export interface ShownOpinion {
  readonly id: string;
  readonly sorting: string;
  readonly text: string | undefined;
  readonly answer: ShownAnswer | undefined;
}

export interface ShownAnswer {
  readonly title: string;
  readonly text: string | undefined;
  readonly settlement: ShownSettlement | undefined;
  /** The page of the promise. */
  readonly href: string | undefined;
}

export interface ShownSettlement {
  readonly words: string;
  readonly href: string | undefined;
}

export function shownOpinion(
  { id, sorting, text, response }: Omit<OpinionState, 'text'> & { readonly text?: string | undefined },
  language: Language
): ShownOpinion {
  return {
    id,
    text,
    sorting: sorting
      ? `${labelsOf(opinionKindOptions, [sorting.kind], language)} · ${labelsOf(forumFields, [sorting.field], language)}`
      : '',
    answer: response && shownAnswer(response, language)
  };
}

export function shownAnswer(response: Response, language: Language): ShownAnswer {
  switch (response.how) {
    case 'answered':
      return {
        title: say(language, response.inRoom ? 'forums.answeredInRoom' : 'forums.answered'),
        text: response.text,
        settlement: shownSettlement(response.settlement, language),
        href: undefined
      };
    case 'passed-on':
      return {
        title: say(language, 'forums.passedOnTo', { to: response.to }),
        text: response.text,
        settlement: shownSettlement(response.settlement, language),
        href: undefined
      };
    case 'promised': {
      const { owner, due, text } = response.content;
      const params = { owner: ownerName(owner, language), due: dayText(due, language) };
      return {
        title: say(language, 'forums.promisedBy', params),
        text,
        settlement: undefined,
        href: `/dien-dan/loi-hua/${response.promise}`
      };
    }
  }
}

export function shownSettlement(
  settlement: Settlement | undefined,
  language: Language
): ShownSettlement | undefined {
  if (!settlement) return undefined;
  const { number, day, url } = settlement;
  const words = day ? say(language, 'forums.settledDay', { number, day: dayText(day, language) }) : number;
  return { words, href: url };
}

export function ownerName(owner: string, language: Language): string {
  return labelsOf(promiseOwners, [owner], language);
}

export interface ShownPromise {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly words: string;
  readonly tag: { readonly text: string; readonly tone: Tone };
}

/** A promise as one line of a list. */
export function promiseLine(
  of: {
    readonly id: string;
    readonly text: string;
    readonly owner: string;
    readonly due: Day;
    readonly state: PromiseStanding;
  },
  language: Language
): ShownPromise {
  const { id, text, owner, due, state } = of;
  return {
    id,
    href: `/dien-dan/loi-hua/${id}`,
    text,
    words: `${ownerName(owner, language)} · ${say(language, 'forums.due')} ${dayText(due, language)}`,
    tag: promiseTag(state, language)
  };
}

/** How satisfied those were who answered. */
export function feedbackWords(
  { out, back, satisfied }: { readonly out: number; readonly back: number; readonly satisfied: number },
  language: Language
): string {
  if (back === 0) return say(language, 'forums.noForms');
  const percent = Math.round((1000 * satisfied) / back) / 10;
  return say(language, 'forums.rate', { percent, satisfied, back, out });
}
