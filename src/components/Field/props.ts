import type { Snippet } from 'svelte';

/** What an input takes over so that label, help and error are heard with it. */
export interface Wiring {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: 'true' | undefined;
}

export interface FieldProps {
  /** Name of the input; the error summary links to the id made from it. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** Fields that may stay empty say so. */
  readonly required?: boolean | undefined;
  /** Several inputs under one question: a fieldset with a legend. */
  readonly isGroup?: boolean;
  readonly children: Snippet<[Wiring]>;
}
