import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { PlannedItem } from '#engine/planning/plan.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { Restatement } from './restatement.ts';
import type { Side } from './report.ts';

/** A report as it was signed: never changed, recomputable for ever. Its canonical JSON is what the digest is of. */
export interface FrozenReport {
  readonly format: 'toandan-report-1';
  readonly id: string;
  /** Report type. */
  readonly report: string;
  readonly unit: string;
  readonly unitName: string;
  readonly period: Period;
  readonly reading: MapReading;
  /** Absent when it counts everything, whosever it is. */
  readonly part?: Side;
  readonly chosen: readonly string[];
  readonly restatements: readonly Restatement[];
  /** What was planned on that day, where the report tells a plan. */
  readonly planned?: readonly PlannedItem[];
  readonly issuedOn: Day;
  /** One for each side that signs; the same figures under another masthead and number. */
  readonly versions: readonly FrozenVersion[];
  /** By the key the report's text asks with; each with its trace. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Digest of each indicator's definition as it was, by indicator id. */
  readonly definitions: Readonly<Record<string, string>>;
  /** The first `size` leaves of the log are what was counted. */
  readonly ledger: { readonly size: number; readonly root: string };
}

export interface FrozenVersion {
  readonly side: Side;
  readonly issuer: string;
  readonly number: number;
  readonly sign: string;
  /** Without seal: the seal is made of the digest of all this. */
  readonly document: OfficialDocument;
}
