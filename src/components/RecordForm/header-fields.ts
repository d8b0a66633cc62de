import type { ChoiceField, ChoicesField, DayField, TextField } from '#engine/records/field.ts';
import { headerLabels } from '#engine/records/header-labels.ts';
import type { Party } from '#engine/records/kind.ts';
import { labelOf } from '#messages/say.ts';

/** What every record has is asked by the same inputs as the fields of its kind. */

export const hamletField: TextField = { type: 'text', label: headerLabels.hamlet, longest: 120 };

export const dayField: DayField = { type: 'day', label: headerLabels.day, required: true };

export const noteField: TextField = {
  type: 'text',
  long: true,
  longest: 2000,
  label: labelOf('forms.note'),
  required: true
};

export const lateField: TextField = {
  type: 'text',
  longest: 300,
  label: labelOf('forms.late'),
  help: labelOf('forms.lateHelp'),
  required: true
};

export function hostField(parties: readonly Party[]): ChoiceField {
  return { type: 'choice', label: headerLabels.host, required: true, options: parties };
}

export function coHostsField(parties: readonly Party[], isConfirmed: boolean): ChoicesField {
  const label = headerLabels.coHosts;
  const help = labelOf('forms.coHostsHelp');
  return { type: 'choices', label, options: parties, ...(isConfirmed ? { help } : {}) };
}

export function sourceField(required: boolean): TextField {
  return {
    type: 'text',
    label: headerLabels.source,
    help: labelOf('forms.sourceHelp'),
    longest: 300,
    required
  };
}
