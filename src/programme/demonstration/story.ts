import type { Day } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import type { Header } from '#engine/records/kind.ts';
import type { Place } from './place.ts';

type Side = 'police' | 'front';

/** What happened to the record afterwards, `later` days after the activity. */
export type Turn = { readonly later: number; readonly side: Side; readonly note?: string } & (
  | { readonly act: 'confirmed' | 'rejected' | 'withdrawn' }
  | { readonly act: 'corrected'; readonly header: Header; readonly values: Values }
  | { readonly act: 'stepped'; readonly step: string; readonly day: Day; readonly values?: Values }
);

/** One record of the demonstration with its whole life. */
export interface Story {
  /** Unique and lasting: ids are made from it. */
  readonly name: string;
  readonly kind: string;
  readonly place: Place;
  readonly side: Side;
  readonly header: Header;
  readonly values: Values;
  /** Days between the activity and its being written down. */
  readonly written: number;
  readonly turns: readonly Turn[];
}
