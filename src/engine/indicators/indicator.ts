import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { FieldSet, NamesOf, Values } from '#engine/records/field.ts';
import type { Header, RecordKind } from '#engine/records/kind.ts';

/**
 * flow: adds up over time. stock: standing on a day, never summed over time. rate: recomputed from its
 * parts, never averaged. edition: once per edition, however many places held it.
 */
export type Nature = 'flow' | 'stock' | 'rate' | 'edition';

/** A condition on a record, as data, so that SQL and a loop over a list read it alike. */
export type Condition =
  | { readonly field: string; readonly is: string | boolean }
  | { readonly field: string; readonly includes: string }
  | { readonly field: string; readonly atLeast: number }
  | { readonly host: string };

/** What a matching record adds. */
export type Measure =
  | { readonly count: true }
  | { readonly sum: string }
  | { readonly sumOf: string; readonly option: string }
  | { readonly total: string }
  | { readonly rows: string; readonly column: string; readonly is: string }
  | { readonly distinct: string };

/** One dated reading of what counts; a change of rule adds a version and never edits an earlier one. */
export interface Definition {
  readonly from: Day;
  readonly kind: RecordKind;
  readonly where: readonly Condition[];
  readonly measure: Measure;
  /** Flow of life-cycle events: counts this step on its own day, not the record's day. */
  readonly step?: string;
}

interface Described {
  /** File name in `programme/indicators/`. */
  readonly id: string;
  readonly label: Label;
  /** The counting noun: buổi, đợt, lượt … */
  readonly noun: string;
  /** What one unit is and what is not, in words. */
  readonly words: Label;
  /** Law, programme or report in which the indicator stands. */
  readonly reference: string;
  readonly theme:
    | 'outreach'
    | 'information'
    | 'model'
    | 'force'
    | 'capacity'
    | 'festival'
    | 'mediation'
    | 'id-card'
    | 'recognition'
    | 'standard'
    | 'enforcement';
  /** How reports write it, for reading prose. The most specific first. */
  readonly phrases: readonly string[];
  /** The coarser code under which annotated reports keep figures of this sort. */
  readonly proseCode?: string;
}

export interface CountedIndicator extends Described {
  readonly counted: true;
  readonly nature: 'flow' | 'stock' | 'edition';
  /** Oldest first. */
  readonly definitions: readonly Definition[];
  readonly examples: readonly IndicatorExample[];
}

export interface DerivedIndicator extends Described {
  readonly counted: false;
  readonly nature: 'rate' | 'flow' | 'stock';
  readonly from: Day;
  readonly needs: readonly CountedIndicator[];
  /** Called only when every part is known; `undefined` means unknown (a denominator of nothing). */
  readonly reckon: (parts: readonly number[]) => number | undefined;
  readonly examples: readonly { readonly parts: readonly number[]; readonly expect: number | undefined }[];
}

export type Indicator = CountedIndicator | DerivedIndicator;

/** A record given in an example, with its life so far. */
export interface Given {
  readonly kind: RecordKind;
  readonly header: Header;
  readonly values: Values;
  readonly steps?: readonly { readonly step: string; readonly day: Day; readonly values?: Values }[];
  readonly withdrawn?: boolean;
}

export interface IndicatorExample {
  readonly title: string;
  readonly given: readonly Given[];
  readonly unit: string;
  /** A stock is asked on `to`. */
  readonly from: Day;
  readonly to: Day;
  readonly expect: number;
}

/** A definition over one kind; the compiler refuses a field the kind lacks or cannot be added up. */
export function counts<Fields extends FieldSet>(
  kind: RecordKind<Fields>,
  how: {
    readonly from: Day;
    readonly where?: readonly ConditionOn<Fields>[];
    readonly sum?: NamesOf<Fields, 'count'>;
    readonly sumOf?: { readonly field: NamesOf<Fields, 'counts'>; readonly option: string };
    /** All options of a counts field together. */
    readonly total?: NamesOf<Fields, 'counts'>;
    readonly rows?: { readonly field: NamesOf<Fields, 'rows'>; readonly column: string; readonly is: string };
    readonly distinct?: NamesOf<Fields, 'text' | 'choice'>;
    readonly step?: string;
  }
): Definition {
  return {
    from: how.from,
    kind: kind as unknown as RecordKind,
    where: how.where ?? [],
    measure: measureOf(how),
    ...(how.step ? { step: how.step } : {})
  };
}

type ConditionOn<Fields extends FieldSet> =
  | { readonly field: NamesOf<Fields, 'choice' | 'yes-no' | 'text'>; readonly is: string | boolean }
  | { readonly field: NamesOf<Fields, 'choices'>; readonly includes: string }
  | { readonly field: NamesOf<Fields, 'count'>; readonly atLeast: number }
  | { readonly host: string };

function measureOf(how: {
  readonly sum?: string;
  readonly sumOf?: { readonly field: string; readonly option: string };
  readonly total?: string;
  readonly rows?: { readonly field: string; readonly column: string; readonly is: string };
  readonly distinct?: string;
}): Measure {
  if (how.sum) return { sum: how.sum };
  if (how.sumOf) return { sumOf: how.sumOf.field, option: how.sumOf.option };
  if (how.total) return { total: how.total };
  if (how.rows) return { rows: how.rows.field, column: how.rows.column, is: how.rows.is };
  if (how.distinct) return { distinct: how.distinct };
  return { count: true };
}

export function counted(declared: Omit<CountedIndicator, 'counted'>): CountedIndicator {
  return { counted: true, ...declared };
}

export function derived(declared: Omit<DerivedIndicator, 'counted'>): DerivedIndicator {
  return { counted: false, ...declared };
}
