export interface UnitChoice {
  /** Unit version: `20728@0`. */
  readonly id: string;
  readonly name: string;
  /** What tells two of one name apart: the parent, or since when. */
  readonly detail?: string | undefined;
}

export interface UnitPickerProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** An id, or what was typed. */
  readonly value?: string | undefined;
  /** At most a few hundred: the person's area, not the whole country. */
  readonly units: readonly UnitChoice[];
  readonly error?: string | undefined;
  readonly required?: boolean;
}
