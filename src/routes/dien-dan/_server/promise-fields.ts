import type { Day } from '#basis/day.ts';
import type { FieldSet } from '#engine/records/field.ts';
import * as dayField from '#engine/records/fields/day.ts';
import { labelOf } from '#messages/say.ts';
import { settlementFields } from '#programme/forums/response.ts';

export const progressFields = {
  text: { type: 'text', long: true, required: true, longest: 2000, label: labelOf('forums.tellProgressText') }
} as const satisfies FieldSet;

export const doneFields = {
  on: { type: 'day', required: true, label: labelOf('forums.tellDoneDay') },
  text: { type: 'text', long: true, required: true, longest: 2000, label: labelOf('forums.tellDoneText') },
  ...settlementFields
} as const satisfies FieldSet;

export const contestAnswerFields = {
  text: {
    type: 'text',
    long: true,
    required: true,
    longest: 2000,
    label: labelOf('forums.answerContestText')
  },
  due: {
    type: 'day',
    label: labelOf('forums.answerContestDue'),
    help: labelOf('forums.answerContestDueHelp')
  }
} as const satisfies FieldSet;

/** A day however it was typed; what is no day is left for the operation to refuse. */
export function dayIn(typed: unknown, today: Day): string {
  const parsed = dayField.parse({ label: labelOf('forums.due') }, typed, today);
  return 'value' in parsed ? String(parsed.value) : String(typed ?? '');
}
