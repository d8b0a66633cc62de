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
  /** Why it comes after its window was closed; the next report shows it as a restatement. */
  readonly late?: string;
  /** Instant at which it was written without network, by the clock of the phone; it only informs. */
  readonly writtenAt?: string;
}

/** A photo or file behind a record, kept outside the tables under its content hash. */
export interface Evidence {
  /** SHA-256 of what is kept, in hexadecimal. */
  readonly hash: string;
  readonly name: string;
  /** Media type of what is kept. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** How the people shown agreed to it. */
  readonly consent?: string;
  /** The last day on which the content is kept; the entry outlives it. */
  readonly keptUntil?: Day;
}

export type Act =
  | { readonly act: 'recorded'; readonly header: Header; readonly values: Values }
  | { readonly act: 'corrected'; readonly header: Header; readonly values: Values }
  | { readonly act: 'confirmed' }
  | { readonly act: 'rejected' }
  /** The side that is asked to confirm writes what it would confirm; the host's side takes it or keeps its own. */
  | { readonly act: 'countered'; readonly header: Header; readonly values: Values }
  | { readonly act: 'accepted'; readonly countered: string }
  | { readonly act: 'kept'; readonly countered: string }
  /** Another record tells of the same event and stands for both; written together with its `absorbed`. */
  | { readonly act: 'merged'; readonly into: string }
  | {
      readonly act: 'absorbed';
      readonly other: string;
      readonly parties: readonly string[];
      readonly recorder: string;
    }
  /** Told apart from another record, for good: a merging of the two, if there was one, is undone. */
  | { readonly act: 'parted'; readonly other: string }
  /** The pair may be looked at again. */
  | { readonly act: 'unparted'; readonly other: string }
  | { readonly act: 'remarked' }
  | { readonly act: 'flagged' }
  | { readonly act: 'unflagged' }
  | { readonly act: 'attached'; readonly evidence: Evidence }
  | { readonly act: 'detached'; readonly hash: string }
  | { readonly act: 'stepped'; readonly step: string; readonly day: Day; readonly values?: Values }
  /** A step taken by mistake is taken back; `taken` is the entry that took it, which stays. */
  | { readonly act: 'unstepped'; readonly taken: string }
  | { readonly act: 'withdrawn' };

/** One thing that happened to a record. Entries are only ever added. */
export type Entry = Written & Act;
