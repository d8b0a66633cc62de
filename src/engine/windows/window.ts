import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { type Period, holds, overlap } from '#basis/period.ts';
import type { Rule } from './rule.ts';

/** How well the legal source could be read when the window was declared. */
export type SourceMark = 'law' | 'official' | 'commentary' | 'press' | 'inferred' | 'calendar';

export interface Reference {
  readonly law: string;
  readonly article?: string;
  readonly mark: SourceMark;
}

interface Declared {
  /** File name in `programme/windows/`. */
  readonly id: string;
  readonly label: Label;
  readonly reference: Reference;
  /** A period is of this window when it closes on or after `from`, and not after `until`. */
  readonly from: Day;
  readonly until?: Day;
  readonly cadence: 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'programme';
  /** Periods have days between them that belong to none. */
  readonly seasonal?: true;
  readonly name: (period: Period) => Label;
  /** Last day to hand in the report of a period, where the source sets one. */
  readonly deadline?: (period: Period) => Day;
}

/** The periods over which reports close, as one legal text sets them, from a day and until a day. */
export interface Window extends Declared {
  /** The period that holds the day; nothing when the window is not in force then, or out of season. */
  readonly at: (day: Day) => Period | undefined;
  readonly rule: Rule;
}

export function window(declared: Declared & { readonly rule: Rule }): Window {
  return {
    ...declared,
    at: (day) => {
      const found = numbered(declared, declared.rule.numberOf(day));
      return found && holds(found, day) ? found : undefined;
    }
  };
}

/** Nothing when the window has ended by then. */
export function next(of: Window, after: Period): Period | undefined {
  return numbered(of, of.rule.numberOf(after.from) + 1);
}

/** Nothing when the window was not yet in force. */
export function previous(of: Window, before: Period): Period | undefined {
  return numbered(of, of.rule.numberOf(before.from) - 1);
}

/** Whole periods inside the span, oldest first. */
export function periodsWithin(of: Window, span: Period): readonly Period[] {
  return touching(of, span).filter((one) => span.from <= one.from && one.to <= span.to);
}

/** Periods with any day in the span, oldest first. */
export function touching(of: Window, span: Period): readonly Period[] {
  const out: Period[] = [];
  const last = of.rule.numberOf(span.to);
  for (let number = of.rule.numberOf(span.from); number <= last; number += 1) {
    const found = numbered(of, number);
    if (found && overlap(found, span)) out.push(found);
  }
  return out;
}

function numbered(of: Pick<Window, 'from' | 'until' | 'rule'>, number: number): Period | undefined {
  const found = of.rule.period(number);
  if (!found || found.to < of.from || (of.until !== undefined && found.to > of.until)) return undefined;
  return found;
}
