import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { DuplicateRule } from '#engine/matching/duplicate-rule.ts';
import type { FieldSet, Values } from './field.ts';

/** A coordinating party of the programme: the police, the Front, or a member organisation. */
export interface Party {
  readonly id: string;
  readonly label: Label;
  /** Joint activities are confirmed between the two sides; member organisations sit with the Front. */
  readonly side: 'police' | 'front';
}

/** Something that happens in the life of a thing that stands for a while, such as a community model. */
export interface Step {
  readonly id: string;
  readonly label: Label;
  /** The thing begins to stand on the day of this step, or ceases to. */
  readonly turns?: 'on' | 'off';
  /** Written by the system from what is kept elsewhere, such as the promises of a forum; nobody types it. */
  readonly follows?: true;
}

/** What holds for every record, whatever its kind. */
export interface Header {
  /** The commune version in which it happened, for ever: `20728@0`. */
  readonly unit: string;
  readonly hamlet?: string;
  readonly day: Day;
  /** Party ids. */
  readonly host: string;
  readonly coHosts: readonly string[];
  /** The paper behind it: number, day and issuer of the minutes, plan or report. */
  readonly source?: string;
  /** The item of a plan that this fulfils; how far a plan has come is counted by it. */
  readonly plannedItem?: string;
}

/** An input that is allowed but looks odd; it never blocks. */
export interface Hint {
  readonly field: string;
  readonly say: Label;
}

/** A rule over several fields; gives the field to mend and why. */
export type Check = (header: Header, values: Values) => Hint | undefined;

export interface Example {
  readonly title: string;
  readonly header?: Partial<Header>;
  readonly values: Values;
  /** Fields that are refused; none when the example is good. */
  readonly refused?: readonly string[];
  /** Fields that look odd and are accepted all the same. */
  readonly hinted?: readonly string[];
}

/** A kind of record, declared in one file of `programme/records/` whose name is the id. */
export interface RecordKind<Fields extends FieldSet = FieldSet> {
  readonly id: string;
  readonly label: Label;
  readonly plural: Label;
  /** One sentence: what one record of this kind is, and what it is not. */
  readonly words: Label;
  /** Programme, decree or article that makes it count. */
  readonly reference: string;
  /** The groups of the form's page and the list's filter. */
  readonly group: 'outreach' | 'information' | 'movement' | 'capacity' | 'recognition' | 'justice';
  readonly fields: Fields;
  /** The field whose text names the record in a list; otherwise the kind's label does. */
  readonly titledBy?: keyof Fields & string;
  /** What tells most beside the required fields: stands open in the form and is a column of the table. */
  readonly telling?: readonly (keyof Fields & string)[];
  /** Steps make it a thing that stands for a while, or has a sequel; its first step is the record's own day. */
  readonly steps?: readonly Step[];
  /** Whether the other side, when it is named as a co-host, must confirm before it counts. */
  readonly confirmedBy: 'other-side' | 'nobody';
  /** Only a source document makes it believable: counts typed from a paper, never person records. */
  readonly needsSource?: boolean;
  /** When two records of this kind may tell of the same event; any one rule is enough. */
  readonly duplicateWhen?: readonly DuplicateRule<keyof Fields & string>[];
  readonly limits?: readonly Check[];
  readonly hints?: readonly Check[];
  /** Counts that are held against the unit's own last records of the kind; one far from them is a hint. */
  readonly unlikeBefore?: readonly (keyof Fields & string)[];
  readonly examples: readonly Example[];
}

export function recordKind<const Fields extends FieldSet>(declared: RecordKind<Fields>): RecordKind<Fields> {
  return declared;
}
