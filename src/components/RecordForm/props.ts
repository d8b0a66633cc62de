import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Party, RecordKind } from '#engine/records/kind.ts';
import type { Remembered } from '#engine/records/remembered.ts';
import type { Snippet } from 'svelte';
import type { FieldErrors } from '../FieldInput/props.ts';
import type { UnitChoice } from '../UnitPicker/props.ts';

/** The parts of a kind that a form is drawn from; a whole kind fits. */
export type FormKind = Pick<
  RecordKind,
  'id' | 'label' | 'words' | 'fields' | 'titledBy' | 'telling' | 'confirmedBy' | 'needsSource'
>;

export interface RecordFormProps {
  readonly kind: FormKind;
  /** Id of the entry to be written, made once when the form is first shown; sending twice changes nothing. */
  readonly id: string;
  /** Id of the record. */
  readonly record: string;
  /** What stands in the inputs: typed before, or recorded. Header and fields by their names. */
  readonly raw?: Readonly<Record<string, unknown>>;
  readonly errors?: FieldErrors | undefined;
  readonly units: readonly UnitChoice[];
  readonly parties: readonly Party[];
  /** The same in the order in which they are offered as co-hosts. */
  readonly coHosts?: readonly Party[] | undefined;
  /** The day in Vietnam; with it, today and yesterday are one tap away. */
  readonly today?: Day | undefined;
  /** What was written here before. */
  readonly remembered?: Remembered | undefined;
  /** A correction asks for its reason. */
  readonly isCorrection?: boolean;
  /** What the button says and what the reason is called, where it is no plain correction. */
  readonly saveLabel?: string | undefined;
  readonly noteLabel?: Label | undefined;
  /** Address of the form action; the page itself when absent. */
  readonly action?: string | undefined;
  readonly cancelHref?: string | undefined;
  /** Inputs for photos and files; with them the form is sent in parts. */
  readonly evidence?: Snippet | undefined;
  /** More buttons, such as saving a draft. */
  readonly children?: Snippet | undefined;
}
