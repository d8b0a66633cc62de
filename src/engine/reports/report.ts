import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import type { DocumentType } from '#engine/documents/document-type.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { PlannedItem } from '#engine/planning/plan.ts';
import type { Party } from '#engine/records/kind.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { Restatement } from './restatement.ts';

/** Who signs first and whose masthead it bears; the figures of both versions are the same. */
export type Side = Party['side'];

/** What a report is asked for: an area, a span, a reading of the map, a masthead. */
export interface Commission {
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly code: string;
    readonly level: string;
  };
  /** Name of the unit above, for the masthead. */
  readonly above: string | undefined;
  /** The places one level down on the last day, in official order, for the appendix. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly period: Period;
  readonly reading: MapReading;
  /** A report that one side signs alone tells that side's own part; a joint one tells each activity once. */
  readonly part?: Side | undefined;
  readonly side: Side;
  /** Indicators the person chose, for reports that leave the choice open. */
  readonly chosen: readonly Indicator[];
  /** Figures of earlier issued reports that have changed since and that no report has told yet. */
  readonly restatements: readonly Restatement[];
  /** What is planned for the year after the span, for a report that `tellsPlan`. */
  readonly planned: readonly PlannedItem[];
  readonly today: Day;
  /** Demonstration data: every page has to say so. */
  readonly illustration: boolean;
}

/** One number a report wants; `key` is how its text asks for it. */
export interface Want {
  readonly key: string;
  readonly indicator: Indicator;
  readonly unit: string;
  readonly period: Period;
  /** In a joint report: what both sides' own reports would tell, too. */
  readonly part?: 'both';
}

export type Answered = (key: string) => Figure;

/** A type of report, declared in one file of `programme/reports/` whose name is the id. */
export interface Report {
  readonly id: string;
  readonly label: Label;
  readonly words: Label;
  readonly reference: string;
  /** Ids of the windows whose spans it may cover; none when any span will do. */
  readonly windows: readonly string[];
  /** A báo cáo when absent. */
  readonly type?: DocumentType;
  /** Whether the person chooses the indicators. */
  readonly choosesIndicators?: true;
  /** Whether it prints what the office has planned for the year after its span. */
  readonly tellsPlan?: true;
  /** Everything that will be asked, so that all figures are read in one snapshot. */
  wants(commission: Commission): readonly Want[];
  compose(commission: Commission, answered: Answered): OfficialDocument;
}

export function report(declared: Report): Report {
  return declared;
}
