import { agendaCount, namedParty } from './not-figures/agenda.ts';
import { bareNumber } from './not-figures/bare-number.ts';
import { bareYear, clockTime, date, durationOrAge, endOfRun } from './not-figures/dates.ts';
import { documentNumber, matchResult, numberedItem, telephoneOrCode } from './not-figures/documents.ts';
import { attribute, numberInAName, ordinal, slogan } from './not-figures/names.ts';
import type { Rule, Suspect } from './not-figures/suspect.ts';

/** Why a number in a text is not a figure; each rule has its name, so that a reader can be told. */
export const notFigures: Readonly<Record<string, Rule>> = {
  'duration-or-age': durationOrAge,
  'clock-time': clockTime,
  date,
  'bare-year': bareYear,
  'document-number': documentNumber,
  ordinal,
  'number-in-a-name': numberInAName,
  slogan,
  'attribute-in-a-noun': attribute,
  'agenda-count': agendaCount,
  'numbered-item': numberedItem,
  'match-result': matchResult,
  'telephone-or-code': telephoneOrCode,
  'named-party': namedParty,
  'bare-number': bareNumber
};

const NAMES = Object.keys(notFigures);
const RULES = Object.values(notFigures);

/** The rule by which it is none, and the word from which to read on. */
export function whyNotAFigure(
  suspect: Suspect
): { readonly rule: string; readonly next: number } | undefined {
  const at = RULES.findIndex((isSo) => isSo(suspect));
  return at < 0 ? undefined : { rule: NAMES[at] ?? '', next: endOfRun(suspect.words, suspect.quantity) };
}
