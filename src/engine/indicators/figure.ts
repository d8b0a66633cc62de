import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import type { Part } from '#engine/records/sides.ts';
import type { MapReading } from '#engine/territory/membership.ts';

/** Why there is no number; never written as 0. */
export type UnknownReason =
  | 'nothing-recorded-here'
  | 'not-counted-then'
  | 'part-of-a-divided-commune'
  | 'no-denominator'
  | 'unit-without-communes';

export interface Known {
  readonly known: true;
  readonly value: number;
  /** `estimated` when a divided commune is shared out by its official or measured share. */
  readonly bound: 'exact' | 'estimated';
  /** What is certain, and what it could be at most. */
  readonly low: number;
  readonly high: number;
}

export interface Unknown {
  readonly known: false;
  readonly reason: UnknownReason;
  /** What is certain all the same, when something is. */
  readonly low?: number;
  readonly high?: number;
}

/** A total known only from a paper report; shown beside the counted figure and never mixed with it. */
export interface ReportedTotal {
  readonly id: string;
  readonly indicator: string;
  readonly unit: string;
  readonly period: Period;
  readonly value: number;
  readonly bound: 'exact' | 'more_than' | 'less_than' | 'about' | 'at_least' | 'at_most';
  readonly source: string;
  /** The paper it was read from, and where in its text; absent when a person typed it. */
  readonly place?: { readonly paper: string; readonly start: number };
}

/** Everything needed to answer "why this number?". */
export interface Trace {
  readonly definitions: readonly { readonly from: Day; readonly words: Label; readonly reference: string }[];
  readonly reading: MapReading;
  /** Absent when everything counts, whosever it is. */
  readonly part?: Part;
  readonly communes: number;
  /** Communes of the area in which anything was ever recorded up to the end of the period. */
  readonly recording: number;
  readonly remarks: readonly Label[];
  /** Position in the ledger up to which entries are counted. */
  readonly ledger: number;
  /** For a rate: its parts, each a figure with a trace of its own. */
  readonly parts: readonly Figure[];
}

export interface Figure {
  readonly indicator: string;
  readonly unit: string;
  /** For a stock the day it was asked for is `to`. */
  readonly period: Period;
  readonly result: Known | Unknown;
  /** How many records stand behind it; the list is exactly as long. */
  readonly records: number;
  /** Waiting for the other side; not in the value. */
  readonly unconfirmed: number;
  readonly reported: readonly ReportedTotal[];
  readonly trace: Trace;
}
