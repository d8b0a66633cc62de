import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Person, Right } from '#engine/rights/role.ts';
import type { Context } from '../context.ts';

/**
 * One reason why something waits for a person. Each stands in a file of this folder, whose name is the id;
 * the work list, its page, the count in the header and the notices are made of all of them.
 */
export interface WorkSource {
  readonly id: string;
  /** Heading of its part of the work list. */
  readonly label: Label;
  /** Place on the page, from the top. */
  readonly order: number;
  /** Whoever lacks it never has such work. */
  readonly right: Right;
  /** Shown, but nothing that somebody waits for: neither counted in the header nor told in a notice. */
  readonly isQuiet?: true;
  find(context: WorkContext): Promise<Work>;
}

/** What an operation works with, of somebody who is signed in. */
export type WorkContext = Context & { readonly person: Person };

export interface Work {
  /** The first ones, what is most urgent on top. */
  readonly items: readonly WorkItem[];
  readonly total: number;
}

export interface WorkItem {
  /** The same for as long as it is the same thing that waits, so that nobody is told of it twice. */
  readonly key: string;
  readonly title: Label;
  /** What else a reader needs to know it by: kind, day, place, who. */
  readonly words: Label;
  /** From the root of the site. */
  readonly href: string;
  readonly deadline?: Day;
  /** What is to be done, when the heading does not say it. */
  readonly tag?: { readonly text: Label; readonly tone: 'information' | 'warning' | 'problem' };
  /** What can be done on the spot. */
  readonly act?: WorkAct;
  /** Another thing that can be done, on a page of its own. */
  readonly also?: { readonly label: Label; readonly href: string };
}

/** A form of one button. */
export interface WorkAct {
  readonly label: Label;
  /** Where it is sent, from the root of the site. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The record, when several of them can be confirmed at once. */
  readonly together?: string;
}

/** Items of one source that are shown at once. */
export const SHOWN = 20;

export const nothing: Work = { items: [], total: 0 };

export function workSource(declared: WorkSource): WorkSource {
  return declared;
}
