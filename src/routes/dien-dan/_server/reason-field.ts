import type { TextField } from '#engine/records/field.ts';
import { labelOf } from '#messages/say.ts';

/** Why something that was announced is changed or cancelled. */
export const reasonField: TextField = {
  type: 'text',
  required: true,
  longest: 2000,
  label: labelOf('forums.reason'),
  help: labelOf('forums.reasonHelp')
};
