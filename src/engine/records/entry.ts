import type { Day } from '#basis/day.ts';
import type { Values } from './field.ts';
import type { Header } from './kind.ts';

interface Written {
  /** Made by the client (UUIDv7), so that sending twice changes nothing. */
  readonly id: string;
  readonly record: string;
  readonly kind: string;
  /** Instant as ISO 8601 in UTC: when it was written down, not when it happened. */
  readonly at: string;
  /** Person id. */
  readonly by: string;
  /** Party on whose behalf it was written. */
  readonly party: string;
  readonly note?: string;
}

export type Act =
  | { readonly act: 'recorded'; readonly header: Header; readonly values: Values }
  | { readonly act: 'corrected'; readonly header: Header; readonly values: Values }
  | { readonly act: 'confirmed' }
  | { readonly act: 'rejected' }
  | { readonly act: 'stepped'; readonly step: string; readonly day: Day; readonly values?: Values }
  /** A step taken by mistake is taken back; `taken` is the entry that took it, which stays. */
  | { readonly act: 'unstepped'; readonly taken: string }
  | { readonly act: 'withdrawn' };

/** One thing that happened to a record. Entries are only ever added. */
export type Entry = Written & Act;
