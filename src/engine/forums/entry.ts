import type { Day } from '#basis/day.ts';

/** What an office says of a forum before it is held. */
export interface Announcement {
  readonly title: string;
  readonly level: string;
  readonly place: string;
  readonly hamlet?: string;
  readonly day: Day;
  /** Clock times in Vietnam: `19:30`. */
  readonly begins: string;
  readonly ends: string;
  readonly topics: readonly string[];
  /** Party ids. */
  readonly host: string;
  readonly coHosts: readonly string[];
  /** The last day on which questions are taken before it. */
  readonly questionsUntil: Day;
  readonly notes?: string;
}

export const opinionKinds = ['praise', 'criticism', 'request'] as const;

export type OpinionKind = (typeof opinionKinds)[number];

/** The paper that settled something: number, day, and where it can be read. */
export interface Settlement {
  readonly number: string;
  readonly day?: Day;
  readonly url?: string;
}

/** What somebody is going to do, by when; an office answers for it, never a person. */
export interface PromiseContent {
  readonly text: string;
  readonly owner: string;
  readonly due: Day;
}

/** What became of an opinion. */
export type Response =
  | {
      readonly how: 'answered';
      readonly text: string;
      /** In the room, to the face of who asked; else in writing afterwards. */
      readonly inRoom: boolean;
      readonly settlement?: Settlement;
    }
  | {
      readonly how: 'passed-on';
      /** The body that decides. */
      readonly to: string;
      readonly text?: string;
      readonly settlement?: Settlement;
    }
  | { readonly how: 'promised'; readonly promise: string; readonly content: PromiseContent };

/** What was counted by hand in the room. */
export interface RoomCounts {
  readonly attendances: number;
  readonly formsOut: number;
  readonly formsBack: number;
  readonly satisfied: number;
}

/** Is it praise, criticism or a request, and about what. */
export interface Sorting {
  readonly kind: OpinionKind;
  readonly field: string;
}

type OfForum =
  | { readonly act: 'announced'; readonly content: Announcement }
  | { readonly act: 'changed'; readonly content: Announcement; readonly note: string }
  | { readonly act: 'cancelled'; readonly note: string }
  | { readonly act: 'counted'; readonly counts: RoomCounts }
  /** The record of a listening forum that was made of it. */
  | { readonly act: 'closed'; readonly record: string };

type OfOpinion = { readonly opinion: string } & (
  | { readonly act: 'asked' }
  | { readonly act: 'noted'; readonly sorting: Sorting; readonly text: string; readonly response?: Response }
  | { readonly act: 'published'; readonly sorting: Sorting; readonly text: string }
  | { readonly act: 'refused'; readonly rule: string }
  | { readonly act: 'responded'; readonly response: Response }
);

type OfPromise = { readonly promise: string } & (
  | { readonly act: 'progressed'; readonly text: string }
  | { readonly act: 'done'; readonly text: string; readonly on: Day; readonly settlement?: Settlement }
  /** Who asked says that it is not done; read by a person before anybody else sees it. */
  | { readonly act: 'contested' }
  | { readonly act: 'contest-shown'; readonly contest: string; readonly text: string }
  | { readonly act: 'contest-refused'; readonly contest: string; readonly rule: string }
  | { readonly act: 'upheld'; readonly text: string }
  | { readonly act: 'reopened'; readonly text: string; readonly due: Day }
);

/** One thing that happened to a forum. Like entries of a record, these are only ever added. */
export type ForumEntry = {
  readonly id: string;
  readonly forum: string;
  readonly at: string;
  /** Nobody for what a citizen wrote. */
  readonly by?: string;
  readonly party?: string;
} & (OfForum | OfOpinion | OfPromise);

export type ForumAct = ForumEntry['act'];
