import type { Label } from '#basis/label.ts';
import type { Field } from '#engine/records/field.ts';

/** What is wrong, by the dotted name of the input: `byField.drugs`, `awardees.0.name`. */
export type FieldErrors = Readonly<Record<string, Label>>;

export interface FieldInputProps<Of extends Field = Field> {
  readonly name: string;
  readonly field: Of;
  /** As typed before, or as recorded; a refused form keeps what was typed. */
  readonly value?: unknown;
  readonly errors?: FieldErrors | undefined;
  /** Written here before, most frequent first: texts to offer, options to show first. */
  readonly remembered?: readonly string[] | undefined;
}
