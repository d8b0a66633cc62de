import type { Label } from '#basis/label.ts';

/** Values a field can hold once parsed; plain and serialisable, so that entries keep them as they are. */
export type FieldValue = string | number | boolean | readonly string[] | readonly Row[] | Counts;
/** One line of a `rows` field: column name → text. */
export type Row = Readonly<Record<string, string>>;
/** One whole number per option of a `counts` field. */
export type Counts = Readonly<Record<string, number>>;

export type Values = Readonly<Record<string, FieldValue>>;

export interface Option {
  readonly id: string;
  readonly label: Label;
}

interface Described {
  readonly label: Label;
  readonly help?: Label;
  /** Absent fields are refused; an empty text counts as absent. */
  readonly required?: boolean;
  /** Belongs to one record alone, such as the number of a decision: a record that repeats another leaves it empty. */
  readonly isOwn?: boolean;
}

export interface TextField extends Described {
  readonly type: 'text';
  readonly long?: boolean;
  /** In UTF-16 units; 200, or 4,000 when long. */
  readonly longest?: number;
}

/** A whole number, never below zero: attendances, cards, members. */
export interface CountField extends Described {
  readonly type: 'count';
  readonly most?: number;
  /** The counting noun shown behind the number, such as `lượt`. */
  readonly noun?: string;
}

export interface ChoiceField extends Described {
  readonly type: 'choice';
  readonly options: readonly Option[];
}

export interface ChoicesField extends Described {
  readonly type: 'choices';
  readonly options: readonly Option[];
}

export interface YesNoField extends Described {
  readonly type: 'yes-no';
}

export interface DayField extends Described {
  readonly type: 'day';
}

/** A whole number for each option, such as tips by field. */
export interface CountsField extends Described {
  readonly type: 'counts';
  readonly options: readonly Option[];
  readonly noun?: string;
}

/** Lines of a small table, such as the awardees of a decision. */
export interface RowsField extends Described {
  readonly type: 'rows';
  readonly columns: Readonly<Record<string, TextField | ChoiceField>>;
}

export type Field =
  TextField | CountField | ChoiceField | ChoicesField | YesNoField | DayField | CountsField | RowsField;

export type FieldType = Field['type'];
export type FieldSet = Readonly<Record<string, Field>>;

/** Names of the fields of one type, so that a misspelt or unsuitable field does not compile. */
export type NamesOf<Fields extends FieldSet, Type extends FieldType> = {
  [Name in keyof Fields]: Fields[Name]['type'] extends Type ? Name : never;
}[keyof Fields] &
  string;

/** What parsing a raw input gives: a value, nothing (left empty), or what is wrong. */
export type Parsed = { readonly value: FieldValue } | { readonly empty: true } | { readonly wrong: Label };
