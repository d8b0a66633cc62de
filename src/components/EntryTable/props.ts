import type { FieldErrors } from '../FieldInput/props.ts';

export interface EntryColumn {
  readonly name: string;
  readonly label: string;
  readonly keys: 'text' | 'numeric';
  readonly isRequired: boolean;
}

export interface EntryRow {
  /** Id of the entry to be written, and of its record; made before the row is sent. */
  readonly id: string;
  readonly record: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface EntryTableProps {
  readonly columns: readonly EntryColumn[];
  readonly rows: readonly EntryRow[];
  /** By the name of the input: `r.0.day`. */
  readonly errors?: FieldErrors | undefined;
  /** Pasting adds no more rows than this. */
  readonly most: number;
}
